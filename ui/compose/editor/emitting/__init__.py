"""The document of the editor written as HTML for a mail."""
