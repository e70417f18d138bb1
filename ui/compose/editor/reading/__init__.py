"""HTML read into the document of the editor."""
