"""Setting up accounts and looking after them."""
