-- Managing accounts: switched off and on, their own times, and more than one way to be somebody.
ALTER TABLE accounts ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0;      -- sends nothing; its messages wait
ALTER TABLE accounts ADD COLUMN patience REAL NOT NULL DEFAULT 0;         -- seconds; 0: by phase
ALTER TABLE accounts ADD COLUMN undo_seconds INTEGER NOT NULL DEFAULT -1; -- -1: as the settings say

ALTER TABLE identities ADD COLUMN colour TEXT NOT NULL DEFAULT '';        -- empty: the account's
ALTER TABLE identities ADD COLUMN always_cc TEXT NOT NULL DEFAULT '[]';   -- JSON list of mailboxes
ALTER TABLE identities ADD COLUMN always_bcc TEXT NOT NULL DEFAULT '[]';
ALTER TABLE identities ADD COLUMN patterns TEXT NOT NULL DEFAULT '[]';    -- JSON list: *@my.domain, me+*@x.org
ALTER TABLE identities ADD COLUMN domains TEXT NOT NULL DEFAULT '[]';     -- JSON list: mail to these is from here
ALTER TABLE identities ADD COLUMN host TEXT NOT NULL DEFAULT '';          -- empty: the account's server
ALTER TABLE identities ADD COLUMN port INTEGER NOT NULL DEFAULT 0;
ALTER TABLE identities ADD COLUMN security TEXT NOT NULL DEFAULT '';
ALTER TABLE identities ADD COLUMN user_name TEXT NOT NULL DEFAULT '';
