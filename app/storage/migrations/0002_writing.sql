-- Signatures, snippets and earlier versions of drafts. Templates are files beside the database.

-- `pictures` is a JSON list of attachments (their bytes are in the spool). With `file` the HTML is that file's.
CREATE TABLE signatures (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- drafts remember it: never used twice
    name       TEXT    NOT NULL,
    html       TEXT    NOT NULL DEFAULT '',
    text       TEXT    NOT NULL DEFAULT '',
    pictures   TEXT    NOT NULL DEFAULT '[]',
    file       TEXT    NOT NULL DEFAULT '',
    file_size  INTEGER NOT NULL DEFAULT 0,
    file_mtime INTEGER NOT NULL DEFAULT 0          -- nanoseconds
);

-- What an identity signs with. No row: nothing; NULL: none on this occasion.
CREATE TABLE signature_choices (
    identity_id INTEGER PRIMARY KEY REFERENCES identities (id) ON DELETE CASCADE,
    for_new     INTEGER REFERENCES signatures (id) ON DELETE SET NULL,
    for_answer  INTEGER REFERENCES signatures (id) ON DELETE SET NULL
);

CREATE TABLE snippets (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    key      TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    html     TEXT    NOT NULL DEFAULT '',
    text     TEXT    NOT NULL DEFAULT '',
    pictures TEXT    NOT NULL DEFAULT '[]'
);

-- Earlier versions. `body` is zlib over the draft as in drafts.body; `parts` are the keys of its attachment copies,
-- parted by blanks. No reference to drafts: the row of a draft is replaced at each save, and a draft in the bin or
-- in the outbox may come back.
CREATE TABLE versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id   INTEGER NOT NULL,
    at         REAL    NOT NULL,
    characters INTEGER NOT NULL,
    parts      TEXT    NOT NULL DEFAULT '',
    body       BLOB    NOT NULL
);
CREATE INDEX versions_draft ON versions (draft_id, at);

-- A sent message needs no history any more, whoever sends it.
CREATE TRIGGER versions_of_sent AFTER UPDATE OF state ON outgoing
WHEN NEW.state = 'SENT' AND OLD.state <> 'SENT' AND NEW.draft IS NOT NULL
BEGIN
    DELETE FROM versions WHERE draft_id = json_extract(NEW.draft, '$.id')
        AND NOT EXISTS (SELECT 1 FROM drafts WHERE id = versions.draft_id);
END;
