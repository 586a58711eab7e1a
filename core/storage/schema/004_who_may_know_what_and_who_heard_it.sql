-- Who may know what, and who heard it: consent and the other grounds, agreements and statements, what stands in the way, and the
-- register of disclosures. A program that does not know these tables would hand out what was withdrawn, so it may not open the file.

ALTER TABLE network ADD COLUMN consent_months INTEGER;
ALTER TABLE network ADD COLUMN review_grace_days INTEGER;
ALTER TABLE network ADD COLUMN death_days INTEGER;
ALTER TABLE network ADD COLUMN emergency_days INTEGER;
ALTER TABLE list_entry ADD COLUMN special INTEGER;
ALTER TABLE case_file ADD COLUMN without_name INTEGER;
ALTER TABLE line ADD COLUMN checked TEXT;
ALTER TABLE action_item ADD COLUMN needs_lines TEXT;
ALTER TABLE case_subject ADD COLUMN told TEXT;
ALTER TABLE case_subject ADD COLUMN representative TEXT;
ALTER TABLE case_subject ADD COLUMN parental_authority TEXT;
ALTER TABLE case_subject ADD COLUMN is_person BLOB;
ALTER TABLE person ADD COLUMN name_agreed_on TEXT;
ALTER TABLE party ADD COLUMN name_agreed_on TEXT;
ALTER TABLE concern_report ADD COLUMN source_agreed_on TEXT;
ALTER TABLE meeting ADD COLUMN acknowledged_at INTEGER;

CREATE TABLE consent_event (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    case_file  BLOB NOT NULL,
    subject    BLOB NOT NULL,
    "on"       TEXT NOT NULL,
    step       TEXT NOT NULL,
    recipients TEXT NOT NULL,
    scope      TEXT NOT NULL,
    purpose    TEXT,
    words      TEXT,
    "from"     TEXT,
    until      TEXT,
    follows    BLOB,
    to_fill_in TEXT NOT NULL,
    fill_in_by TEXT,
    noted_by   BLOB,
    secrecy    INTEGER NOT NULL
);
CREATE INDEX consent_event_case ON consent_event (case_file);

CREATE TABLE task_ground (
    id                     BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed                INTEGER NOT NULL DEFAULT 0,
    case_file              BLOB NOT NULL,
    subject                BLOB NOT NULL,
    "on"                   TEXT NOT NULL,
    legal_basis            TEXT NOT NULL,
    special_data_exception TEXT,
    secrecy_ground         TEXT,
    weighing               TEXT NOT NULL,
    second_opinion_by      BLOB,
    decided_by             BLOB,
    told                   TEXT NOT NULL,
    review_on              TEXT NOT NULL,
    recipients             TEXT NOT NULL,
    categories             TEXT NOT NULL,
    ended_on               TEXT
);
CREATE INDEX task_ground_case ON task_ground (case_file);

CREATE TABLE emergency_ground (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    case_file  BLOB NOT NULL,
    about      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    recipient  TEXT NOT NULL,
    at         INTEGER NOT NULL,
    reason     TEXT,
    decided_by BLOB,
    categories TEXT,
    secrecy    INTEGER NOT NULL
);
CREATE INDEX emergency_ground_case ON emergency_ground (case_file);

CREATE TABLE handover_ground (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    case_file   BLOB NOT NULL,
    subject     BLOB NOT NULL,
    "on"        TEXT NOT NULL,
    to_network  TEXT NOT NULL,
    coordinator TEXT,
    basis       TEXT NOT NULL,
    minimum     TEXT NOT NULL,
    tried       TEXT,
    answer      TEXT NOT NULL,
    lines       TEXT NOT NULL
);
CREATE INDEX handover_ground_case ON handover_ground (case_file);

CREATE TABLE convenant (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    network    BLOB NOT NULL,
    "table"    BLOB,
    version    TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    until      TEXT,
    file_name  TEXT
);

CREATE TABLE convenant_signature (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    convenant BLOB NOT NULL,
    party     BLOB,
    person    BLOB,
    signed_on TEXT NOT NULL,
    until     TEXT
);
CREATE INDEX convenant_signature_convenant ON convenant_signature (convenant);

CREATE TABLE confidentiality_statement (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    person    BLOB NOT NULL,
    signed_on TEXT NOT NULL,
    until     TEXT,
    form      TEXT
);
CREATE INDEX confidentiality_statement_person ON confidentiality_statement (person);

CREATE TABLE tie (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    case_file   BLOB NOT NULL,
    subject     BLOB NOT NULL,
    person      BLOB NOT NULL,
    kind        TEXT NOT NULL,
    noted_on    TEXT NOT NULL,
    said_yes_on TEXT
);
CREATE INDEX tie_case ON tie (case_file);

CREATE TABLE objection (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    subject   BLOB NOT NULL,
    party     BLOB,
    person    BLOB,
    "on"      TEXT NOT NULL,
    reason    TEXT,
    lifted_on TEXT
);
CREATE INDEX objection_case ON objection (case_file);

CREATE TABLE safety_shield (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    subject   BLOB NOT NULL,
    party     BLOB,
    person    BLOB,
    "on"      TEXT NOT NULL,
    reason    TEXT NOT NULL,
    set_by    BLOB,
    lifted_on TEXT
);
CREATE INDEX safety_shield_case ON safety_shield (case_file);

CREATE TABLE restriction (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    subject   BLOB NOT NULL,
    "from"    TEXT NOT NULL,
    until     TEXT,
    reason    TEXT
);
CREATE INDEX restriction_case ON restriction (case_file);

CREATE TABLE deputy (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    for_role  TEXT NOT NULL,
    person    BLOB NOT NULL,
    "from"    TEXT NOT NULL,
    until     TEXT
);
CREATE INDEX deputy_case ON deputy (case_file);

CREATE TABLE shell_request (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    party     BLOB,
    asked_on  TEXT NOT NULL,
    answer    TEXT NOT NULL,
    person    BLOB
);
CREATE INDEX shell_request_case ON shell_request (case_file);

CREATE TABLE needed_party (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed      INTEGER NOT NULL DEFAULT 0,
    case_file    BLOB NOT NULL,
    party        BLOB NOT NULL,
    confirmed_on TEXT NOT NULL,
    confirmed_by BLOB,
    until        TEXT
);
CREATE INDEX needed_party_case ON needed_party (case_file);

CREATE TABLE disclosure (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    at          INTEGER NOT NULL,
    case_file   BLOB NOT NULL,
    subjects    TEXT NOT NULL,
    occasion    TEXT NOT NULL,
    audience    TEXT NOT NULL,
    level       TEXT NOT NULL,
    lines       TEXT NOT NULL,
    document    TEXT,
    meeting     BLOB,
    agenda_item BLOB
);
CREATE INDEX disclosure_case ON disclosure (case_file, at);
CREATE INDEX disclosure_party ON disclosure (audience ->> 'party', at) WHERE audience ->> 'party' IS NOT NULL;
CREATE INDEX disclosure_person ON disclosure (audience ->> 'person', at) WHERE audience ->> 'person' IS NOT NULL;

CREATE TABLE notice (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    case_file  BLOB NOT NULL,
    subject    BLOB NOT NULL,
    because_of BLOB NOT NULL,
    audience   TEXT NOT NULL,
    level      TEXT NOT NULL,
    state      TEXT NOT NULL
);
CREATE INDEX notice_case ON notice (case_file);

CREATE TABLE companion (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    case_file   BLOB NOT NULL,
    subject     BLOB NOT NULL,
    agenda_item BLOB NOT NULL,
    agreed_on   TEXT NOT NULL,
    scope       TEXT NOT NULL,
    who         TEXT NOT NULL,
    is_subject  BLOB,
    person      BLOB
);
CREATE INDEX companion_case ON companion (case_file);

-- What today asks for, counted from the index alone.
CREATE INDEX consent_event_to_fill_in ON consent_event (fill_in_by, case_file) WHERE removed = 0 AND fill_in_by IS NOT NULL;
CREATE INDEX task_ground_review ON task_ground (review_on, case_file) WHERE removed = 0 AND ended_on IS NULL;
CREATE INDEX emergency_ground_reason ON emergency_ground (at, case_file) WHERE removed = 0 AND reason IS NULL;
CREATE INDEX notice_open ON notice (id, case_file) WHERE removed = 0 AND state ->> 'is' = 'open';

CREATE INDEX concern_report_case ON concern_report (case_file) WHERE case_file IS NOT NULL;
