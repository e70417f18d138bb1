"""What to ask before a message goes, one kind of question a file."""
