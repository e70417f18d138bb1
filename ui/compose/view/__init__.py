"""The message as its reader will see it."""
