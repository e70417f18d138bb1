"""Replying and forwarding: the rules, the subject, the sealed original."""
