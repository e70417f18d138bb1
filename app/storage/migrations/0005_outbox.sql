-- How fast an account may send, and what goes first.
CREATE TABLE paces (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    a_minute   INTEGER NOT NULL DEFAULT 0,         -- messages; 0: as the server takes them
    at_once    INTEGER NOT NULL DEFAULT 0          -- recipients of one transaction; 0: as the server takes them
);
ALTER TABLE outgoing ADD COLUMN place INTEGER NOT NULL DEFAULT 0;  -- of what is due the lower goes first
CREATE INDEX outgoing_turn ON outgoing (account_id, state, place, next_attempt, id);
