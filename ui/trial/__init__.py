"""The program tried without a person: the demo, and HTML through the editor."""
