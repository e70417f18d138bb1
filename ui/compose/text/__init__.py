"""What is done with the text as a whole: finding, spelling, pasting, its source, its plain form."""
