-- The first schema. Times are seconds since the epoch (UTC), sizes are octets, flags are 0 or 1.
-- Rows that a person can name have ids that are never used twice (AUTOINCREMENT): a window or a
-- keyring entry that still holds an old id must not meet a stranger.

-- One row: what tells two profiles apart in the keyring of the same user.
CREATE TABLE profile (
    id TEXT NOT NULL
);
INSERT INTO profile (id) VALUES (lower(hex(randomblob(8))));

-- A way to send. The secret is in the keyring under the id of the row, never here.
CREATE TABLE accounts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    position    INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    colour      TEXT    NOT NULL,
    is_default  INTEGER NOT NULL DEFAULT 0,
    host        TEXT    NOT NULL,
    port        INTEGER NOT NULL,
    security    TEXT    NOT NULL,
    ca_file     TEXT    NOT NULL DEFAULT '',
    pin_sha256  TEXT    NOT NULL DEFAULT '',   -- empty: no pin
    pin_since   REAL    NOT NULL DEFAULT 0,
    auth        TEXT    NOT NULL,
    user_name   TEXT    NOT NULL DEFAULT '',
    command     TEXT    NOT NULL DEFAULT '',
    provider    TEXT    NOT NULL DEFAULT '',
    allow_clear INTEGER NOT NULL DEFAULT 0     -- a person accepted a password on an open line
);
-- At most one default; that there is one as soon as there is an account is the service's work.
CREATE UNIQUE INDEX accounts_default ON accounts (is_default) WHERE is_default = 1;
-- The secret is stored before the row, so ids are drawn before a row exists.
INSERT INTO sqlite_sequence (name, seq) VALUES ('accounts', 0);

-- Who a message is from. The first position is the one new messages start with.
CREATE TABLE identities (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    address    TEXT    NOT NULL,               -- addr-spec as a person reads it
    name       TEXT    NOT NULL DEFAULT '',
    reply_to   TEXT    NOT NULL DEFAULT ''     -- a mailbox; empty: none
);
CREATE INDEX identities_account ON identities (account_id, position);

-- A message being written. `body` is the whole draft as JSON, attachments included (their bytes are
-- in the spool). No reference to identities: a draft outlives the account it was started with.
CREATE TABLE drafts (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    body           TEXT    NOT NULL,
    changed        REAL    NOT NULL,
    open_in_window INTEGER NOT NULL DEFAULT 0,
    owner          TEXT    NOT NULL DEFAULT '' -- the process whose window it is in, see owners.py
);

-- People written to, for completion.
CREATE TABLE contacts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    address    TEXT    NOT NULL UNIQUE,        -- addr-spec, lower case
    shown      TEXT    NOT NULL,               -- addr-spec as it was typed last
    name       TEXT    NOT NULL DEFAULT '',
    times_used INTEGER NOT NULL DEFAULT 0,
    last_used  REAL    NOT NULL DEFAULT 0
);

-- By name, value in JSON. Names that this version does not know are kept.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The outbox. The row is the truth about a message: what is to be sent is never derived from files.
-- `account_id` is NULL once the account was removed: queued rows become drafts then, finished rows
-- stay as history.
CREATE TABLE outgoing (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id      INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    state           TEXT    NOT NULL,              -- SendState; an unknown word is shown, never sent
    phase           TEXT    NOT NULL DEFAULT '',   -- Phase of a SENDING row
    owner           TEXT    NOT NULL DEFAULT '',   -- lease of a SENDING row, see owners.py
    sender          TEXT    NOT NULL,              -- MAIL FROM, wire form
    smtputf8        INTEGER NOT NULL DEFAULT 0,
    needs_8bit      INTEGER NOT NULL DEFAULT 0,    -- BODY=8BITMIME
    delivery_report INTEGER NOT NULL DEFAULT 0,    -- ask for reports: NOTIFY, RET (RFC 3461)
    spool_key       TEXT    NOT NULL,              -- the frozen bytes: spool/out
    sha256          TEXT    NOT NULL,
    size            INTEGER NOT NULL,
    message_id      TEXT    NOT NULL,              -- the same .eml may be sent again on purpose
    subject         TEXT    NOT NULL DEFAULT '',
    display_to      TEXT    NOT NULL DEFAULT '',
    snippet         TEXT    NOT NULL DEFAULT '',
    has_files       INTEGER NOT NULL DEFAULT 0,
    created         REAL    NOT NULL,
    not_before      REAL    NOT NULL DEFAULT 0,    -- undo window or schedule
    next_attempt    REAL    NOT NULL DEFAULT 0,    -- 0: nothing planned; a QUEUED row waits for its account
    attempts        INTEGER NOT NULL DEFAULT 0,    -- committed before each connection
    protocol_errors INTEGER NOT NULL DEFAULT 0,    -- in a row; the third needs a person
    delayed_since   REAL    NOT NULL DEFAULT 0,    -- first of the temporary failures in a row; 0: none
    reason          TEXT    NOT NULL DEFAULT '',   -- Reason of the last failure; empty: none
    detail          TEXT    NOT NULL DEFAULT '',
    reply           TEXT    NOT NULL DEFAULT '',
    facts           TEXT    NOT NULL DEFAULT '{}', -- JSON object of strings
    finished        REAL    NOT NULL DEFAULT 0,
    acknowledged    INTEGER NOT NULL DEFAULT 0,    -- a person has seen that some recipients were refused
    draft           TEXT                           -- JSON as in drafts.body; holds Bcc, the bytes never do
);
CREATE INDEX outgoing_state ON outgoing (state, next_attempt);

-- One row for each RCPT, in the order of the envelope. An accepted one is never addressed again.
CREATE TABLE outgoing_recipients (
    outgoing_id INTEGER NOT NULL REFERENCES outgoing (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    address     TEXT    NOT NULL,                  -- wire form
    state       TEXT    NOT NULL DEFAULT 'PENDING',
    code        INTEGER NOT NULL DEFAULT 0,
    enhanced    TEXT    NOT NULL DEFAULT '',
    text        TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (outgoing_id, position)
) WITHOUT ROWID;

-- What was sent, beyond the life of its row: a queued message found here stops instead of going twice.
CREATE TABLE tombstones (
    message_id TEXT PRIMARY KEY,
    sent_at    REAL NOT NULL
) WITHOUT ROWID;

-- The last conversations with servers, secrets redacted before they come here.
CREATE TABLE transcripts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    outgoing_id INTEGER NOT NULL REFERENCES outgoing (id) ON DELETE CASCADE,
    at          REAL    NOT NULL,
    text        TEXT    NOT NULL
);
CREATE INDEX transcripts_outgoing ON transcripts (outgoing_id, id);
