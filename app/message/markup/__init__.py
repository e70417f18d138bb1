"""HTML of anywhere made safe, without a window and without loading anything."""
