"""Which server an address sends by, and whether it works."""
