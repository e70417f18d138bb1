"""Pictures of a message as files: how large they leave and what they tell."""
