"""Keys and the clipboard on paper."""
