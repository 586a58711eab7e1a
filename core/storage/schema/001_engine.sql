-- What every record stands on: the file's own facts, writers, registers, journal and search.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value NOT NULL
) WITHOUT ROWID;

-- A new writer for each opening that writes. Its token, not the device, is what version vectors count by: a kept token
-- loses edits once a backup has been restored (exchange.md).
CREATE TABLE writer (
    number    INTEGER PRIMARY KEY,
    token     BLOB NOT NULL CHECK (length(token) = 8),
    person    BLOB,
    opened_at INTEGER NOT NULL
);
CREATE INDEX writer_token ON writer (token);

-- Field registers. field 0 is the record's birth and stands for every field that has no row of its own; 65535 says
-- whether the record is removed. n is the writer's count for this field; seen is the version vector (packed pairs of
-- writer number and count), NULL when it holds that one writer only. n = 0: a blank, the field has not arrived from the
-- file that made the record, so the birth does not stand for it. changed: the journal step that wrote this row. No index on
-- it: a package is made by reading the whole table, which takes less than half a second where there are a million cases.
CREATE TABLE register (
    entity  BLOB NOT NULL,
    field   INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    writer  INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    seen    BLOB,
    changed INTEGER NOT NULL,
    PRIMARY KEY (entity, field)
) WITHOUT ROWID;

-- The other heads of a register that was written in two files at once: shown as a conflict until a person decides.
CREATE TABLE rival (
    entity BLOB NOT NULL,
    field  INTEGER NOT NULL,
    writer INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (entity, field, writer, n)
) WITHOUT ROWID;

-- Values of fields that a newer version of the program wrote: kept and passed on untouched.
CREATE TABLE unknown_value (
    entity BLOB NOT NULL,
    field  INTEGER NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (entity, field)
) WITHOUT ROWID;

-- Registers of records that are not whole yet, because a package brought a part of them: out of sight, and passed on.
-- state is the register with its values as JSON (registers/waiting_table.h).
CREATE TABLE waiting (
    entity  BLOB NOT NULL,
    field   INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    state   TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (entity, field)
) WITHOUT ROWID;

-- Erased records. Only grows; whatever arrives later for them is dropped.
CREATE TABLE erased (
    entity BLOB PRIMARY KEY NOT NULL,
    at     INTEGER NOT NULL
) WITHOUT ROWID;

-- The journal: one step per unit of work. hash covers the step, its writer, the hash before it and its lines
-- (journal/chain.h). meta has the hash of the last step as well.
-- kind: 'change', 'barrier' (never undone, only followed), 'look' (nothing was changed), 'merge' (from another file),
-- 'undo' and 'redo'.
CREATE TABLE journal_step (
    number     INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    writer     INTEGER NOT NULL,
    actor      BLOB,
    verb       TEXT NOT NULL,
    purpose    TEXT,
    about_case BLOB,
    kind       TEXT NOT NULL,
    undo_group INTEGER NOT NULL,
    reverses   INTEGER,
    lines      INTEGER NOT NULL,
    hash       BLOB NOT NULL
);
CREATE INDEX journal_step_group ON journal_step (undo_group);
CREATE INDEX journal_step_reverses ON journal_step (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX journal_step_case ON journal_step (about_case) WHERE about_case IS NOT NULL;

-- One line per record and changed field. field 0: the record was created (no values: they stand in its table);
-- 65535: removed or brought back; NULL: looked at, or erased in a step that is a barrier. A line with values has a salt and
-- a commitment to both; after erasure old, new and salt are NULL and the commitment stays.
CREATE TABLE journal_line (
    step       INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    entity     BLOB NOT NULL,
    field      INTEGER,
    old        TEXT,
    new        TEXT,
    salt       BLOB,
    commitment BLOB,
    PRIMARY KEY (step, line)
) WITHOUT ROWID;
-- Most lines are creations; the step that made a record stands in `changed` of its birth.
CREATE INDEX journal_line_change ON journal_line (entity) WHERE field IS NOT 0;

-- Search over what stands in cases, parties and the like; identity has an index of its own. `recent` orders hits. The text
-- itself is not kept a second time (content = ''): whoever takes a record out says what had been put in (search/).
CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    entity BLOB UNIQUE NOT NULL,
    kind   INTEGER NOT NULL,
    title  TEXT NOT NULL,
    recent INTEGER NOT NULL
);
CREATE INDEX search_entry_title ON search_entry (title, recent) WHERE title <> '';
CREATE VIRTUAL TABLE search_text USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);

CREATE TABLE identity_entry (
    number INTEGER PRIMARY KEY,
    entity BLOB UNIQUE NOT NULL,
    kind   INTEGER NOT NULL,
    title  TEXT NOT NULL,
    recent INTEGER NOT NULL
);
CREATE INDEX identity_entry_title ON identity_entry (title, recent) WHERE title <> '';
CREATE VIRTUAL TABLE identity_text USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO identity_text (identity_text, rank) VALUES ('secure-delete', 1);

-- Half-typed text, kept when the program locks. `place` names the field on screen, never its content.
CREATE TABLE draft (
    place TEXT PRIMARY KEY NOT NULL,
    text  TEXT NOT NULL,
    at    INTEGER NOT NULL
) WITHOUT ROWID;
