"""Widgets that two rooms share."""
