"""Use cases: accounts, credentials, drafts, outbox, contacts, preferences. They never import each other."""
