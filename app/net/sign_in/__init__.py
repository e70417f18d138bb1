"""Signing in: mechanisms, and permission from a provider's own page."""
