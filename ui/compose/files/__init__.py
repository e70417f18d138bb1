"""The files of a message: how they come in, and the strip that shows them."""
