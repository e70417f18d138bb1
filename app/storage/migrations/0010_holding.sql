-- Until when the server is to keep a message that it was given (RFC 4865); 0: it sends it on at once.
ALTER TABLE outgoing ADD COLUMN hold_until REAL NOT NULL DEFAULT 0;
