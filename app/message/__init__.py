"""What to say: messages built, read and checked. Pure work on bytes and text; no network, no database."""
