"""From the command line to the first window, and out again."""
