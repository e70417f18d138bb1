"""Words looked up in dictionaries, in a process of their own."""
