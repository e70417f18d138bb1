"""Finding and spelling within the document."""
