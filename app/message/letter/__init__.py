"""Messages of strangers read: hostile until shown otherwise."""
