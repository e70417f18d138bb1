"""Who sends a message and who gets it."""
