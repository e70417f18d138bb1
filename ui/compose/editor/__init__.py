"""The editor: safe HTML in, a QTextDocument while writing, email-safe HTML out."""
