"""Words and lines: cleaned, counted, broken, compared, and the language they are in."""
