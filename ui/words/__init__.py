"""What the program says of errors, answers, times and sizes."""
