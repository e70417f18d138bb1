-- Signing in at a provider's own page. The tokens are in the keyring.
ALTER TABLE accounts ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN oauth TEXT NOT NULL DEFAULT '';   -- a provider that a person described, as JSON
