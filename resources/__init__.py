"""What the program shows and does not compute: icons, translations, the sample message."""
