"""The panel of questions before a message goes."""
