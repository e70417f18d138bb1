-- What was accepted is filed as a step of its own: the copy of a SENT message, from the spool into the folder `sent`.
ALTER TABLE outgoing ADD COLUMN filing TEXT NOT NULL DEFAULT '';         -- Filing; empty: nothing to file yet
ALTER TABLE outgoing ADD COLUMN filing_reason TEXT NOT NULL DEFAULT '';  -- Reason of the last failure to file
UPDATE outgoing SET filing = 'DUE' WHERE state = 'SENT';
CREATE INDEX outgoing_filing ON outgoing (filing) WHERE filing IN ('DUE', 'FAILED');
