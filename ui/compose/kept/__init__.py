"""What is kept for later messages: signatures, snippets, templates, and earlier versions."""
