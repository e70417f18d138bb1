-- Old encryption by a person's decision, and servers of identities with everything that an account's server can have.
ALTER TABLE accounts ADD COLUMN oldest_tls TEXT NOT NULL DEFAULT '1.2';
ALTER TABLE accounts ADD COLUMN tenant TEXT NOT NULL DEFAULT '';          -- organisation at the OAuth provider

ALTER TABLE identities ADD COLUMN ca_file TEXT NOT NULL DEFAULT '';
ALTER TABLE identities ADD COLUMN pin_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE identities ADD COLUMN pin_since REAL NOT NULL DEFAULT 0;
ALTER TABLE identities ADD COLUMN oldest_tls TEXT NOT NULL DEFAULT '1.2';
ALTER TABLE identities ADD COLUMN auth TEXT NOT NULL DEFAULT 'none';
ALTER TABLE identities ADD COLUMN command TEXT NOT NULL DEFAULT '';
ALTER TABLE identities ADD COLUMN provider TEXT NOT NULL DEFAULT '';
ALTER TABLE identities ADD COLUMN allow_clear INTEGER NOT NULL DEFAULT 0;
ALTER TABLE identities ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
ALTER TABLE identities ADD COLUMN oauth TEXT NOT NULL DEFAULT '';         -- JSON of a provider nobody knows
ALTER TABLE identities ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
UPDATE identities SET auth = 'password' WHERE user_name <> '';            -- what a user name meant so far
