-- Where an account's mail can be read, as it was found at set-up: JSON objects of protocol, host and port.
ALTER TABLE accounts ADD COLUMN incoming TEXT NOT NULL DEFAULT '[]';
