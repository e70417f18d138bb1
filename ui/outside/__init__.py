"""What other programs and starts ask for: links, files, a window."""
