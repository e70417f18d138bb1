"""Every action by its name and by its keys: the palette, the sheet of shortcuts, keys of one's own."""
