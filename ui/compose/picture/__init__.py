"""Pictures in a message: size, words, a part of one, and how they leave."""
