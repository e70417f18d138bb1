"""Messages on real paper, and as PDF."""
