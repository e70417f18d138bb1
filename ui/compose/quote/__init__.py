"""The sealed original under a reply."""
