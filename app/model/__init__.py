"""The nouns of the mail world: frozen dataclasses and enums, no input or output."""
