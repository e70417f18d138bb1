"""Links that other programs hand in."""
