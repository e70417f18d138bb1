"""Tables: their shape, their look, and the hand on them."""
