"""Emoji and special characters."""
