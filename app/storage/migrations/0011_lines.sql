-- How many connections an account may have at once; 0: as many as its provider is known to allow.
ALTER TABLE paces ADD COLUMN lines INTEGER NOT NULL DEFAULT 0;
