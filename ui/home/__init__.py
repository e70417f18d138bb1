"""The home window: drafts, outbox and sent mail."""
