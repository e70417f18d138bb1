"""The visual language: tokens, theme, icons and the places of windows."""
