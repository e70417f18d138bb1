"""The queue as a page of home."""
