"""Our own mistakes, shown as what they are."""
