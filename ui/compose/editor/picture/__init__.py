"""Pictures in the text and the hand on them."""
