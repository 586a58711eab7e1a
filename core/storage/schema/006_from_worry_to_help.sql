-- Reports, cases and the question without a name: how a worry comes in, who helps with what, how it is followed and handed on.
-- A program that does not know a check-in would show it as a note about the resident, and one that does not know a question
-- without a name would keep it after its day: neither may open the file.
ALTER TABLE network ADD COLUMN call_numbers TEXT;
ALTER TABLE network ADD COLUMN handover_days INTEGER;
ALTER TABLE party ADD COLUMN competences TEXT;
ALTER TABLE party ADD COLUMN trained_on TEXT;
ALTER TABLE need ADD COLUMN informal_first TEXT;
ALTER TABLE line ADD COLUMN level TEXT;
ALTER TABLE line ADD COLUMN deployment BLOB;
ALTER TABLE line ADD COLUMN load TEXT;
ALTER TABLE line ADD COLUMN alarm INTEGER;
ALTER TABLE line ADD COLUMN noted_by BLOB;
ALTER TABLE concern_report ADD COLUMN feedback_via BLOB;
ALTER TABLE concern_report ADD COLUMN called TEXT;
ALTER TABLE concern_report ADD COLUMN from_network BLOB;
ALTER TABLE concern_report ADD COLUMN settled TEXT;
ALTER TABLE agenda_item ADD COLUMN consultation BLOB;
ALTER TABLE handover_ground ADD COLUMN neighbour BLOB;
DROP INDEX concern_report_owed;
CREATE INDEX concern_report_owed ON concern_report (received_on, id) WHERE removed = 0 AND feedback ->> 'is' IN ('owed', 'at_coordinator');
CREATE INDEX concern_report_code ON concern_report (code);
CREATE INDEX concern_report_received ON concern_report (received_on, id); -- of all: who is owed an answer goes by its own, smaller one
CREATE INDEX meeting_under_way ON meeting (state ->> 'since') WHERE removed = 0 AND state ->> 'is' = 'under_way';
DROP INDEX case_file_table; -- case_list_table has the same and more
CREATE INDEX identity_birth ON identity (birth_date) WHERE birth_date IS NOT NULL;
CREATE INDEX identity_postcode ON identity (address ->> 'postcode') WHERE address IS NOT NULL;
CREATE INDEX handover_ground_waiting ON handover_ground ("on") WHERE removed = 0 AND answer ->> 'is' = 'waiting';

CREATE TABLE neighbour_network (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    name        TEXT NOT NULL,
    takes       TEXT,
    area        TEXT,
    coordinator TEXT,
    phone       TEXT,
    email       TEXT,
    note        TEXT,
    checked_on  TEXT
);

CREATE TABLE safety_flag (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    raised_on TEXT NOT NULL,
    raised_by BLOB,
    what      TEXT NOT NULL,
    state     TEXT NOT NULL
);
CREATE INDEX safety_flag_case ON safety_flag (case_file);
CREATE INDEX safety_flag_open ON safety_flag (raised_on, id) WHERE removed = 0 AND state ->> 'is' = 'open';

CREATE TABLE deployment (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed        INTEGER NOT NULL DEFAULT 0,
    case_file      BLOB NOT NULL,
    need           BLOB,
    party          BLOB NOT NULL,
    helper         BLOB,
    help_kind      TEXT NOT NULL,
    mode           TEXT NOT NULL,
    does           TEXT NOT NULL,
    does_not       TEXT,
    days           TEXT NOT NULL,
    minutes_a_week INTEGER,
    starts_on      TEXT,
    ends_on        TEXT,
    supervisor     BLOB,
    goal           TEXT,
    alarm_signs    TEXT NOT NULL,
    check_in_weeks INTEGER,
    contract_on    TEXT,
    state          TEXT NOT NULL
);
CREATE INDEX line_deployment ON line (deployment) WHERE deployment IS NOT NULL;
CREATE INDEX line_heavy ON line (deployment) WHERE removed = 0 AND (load = 'too_heavy' OR alarm = 1);
CREATE INDEX deployment_supervisor ON deployment (supervisor) WHERE supervisor IS NOT NULL;
CREATE INDEX deployment_alone ON deployment (case_file) WHERE removed = 0 AND help_kind = 'informal' AND supervisor IS NULL;
CREATE INDEX deployment_case ON deployment (case_file);
CREATE INDEX deployment_going_on ON deployment (state ->> 'is') WHERE removed = 0;

CREATE TABLE stop_sign (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    deployment BLOB NOT NULL,
    supervisor BLOB NOT NULL,
    given_at   INTEGER NOT NULL,
    given_by   BLOB,
    state      TEXT NOT NULL
);
CREATE INDEX stop_sign_deployment ON stop_sign (deployment);
CREATE INDEX stop_sign_given ON stop_sign (given_at, id) WHERE removed = 0 AND state ->> 'is' = 'given';

CREATE TABLE attachment (
    id                   BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed              INTEGER NOT NULL DEFAULT 0,
    case_file            BLOB NOT NULL,
    about                TEXT NOT NULL,
    kind                 TEXT NOT NULL,
    caption              TEXT NOT NULL,
    media_type           TEXT NOT NULL,
    bytes                INTEGER NOT NULL,
    categories           TEXT NOT NULL,
    professional_secrecy INTEGER NOT NULL,
    added_on             TEXT NOT NULL,
    added_by             BLOB
);
CREATE INDEX attachment_case ON attachment (case_file);

CREATE TABLE attachment_content (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    attachment BLOB NOT NULL,
    piece      INTEGER NOT NULL,
    content    TEXT NOT NULL
);
CREATE INDEX attachment_content_of ON attachment_content (attachment);

CREATE TABLE lesson (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    written_on TEXT NOT NULL,
    text       TEXT NOT NULL,
    topics     TEXT NOT NULL,
    approval   TEXT NOT NULL
);

CREATE TABLE consultation (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed    INTEGER NOT NULL DEFAULT 0,
    code       TEXT NOT NULL,
    "table"    BLOB NOT NULL,
    asked_on   TEXT NOT NULL,
    text       TEXT NOT NULL,
    question   TEXT,
    estimate   TEXT,
    kept       TEXT NOT NULL,
    checked    TEXT,
    state      TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    asked_by   BLOB
);
CREATE INDEX agenda_item_consultation ON agenda_item (consultation) WHERE consultation IS NOT NULL;
CREATE INDEX consultation_code ON consultation (code);
CREATE INDEX consultation_expires ON consultation (expires_on) WHERE removed = 0;

CREATE TABLE bilateral_contact (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    party     BLOB NOT NULL,
    person    BLOB,
    "on"      TEXT NOT NULL,
    text      TEXT NOT NULL,
    settled   INTEGER NOT NULL
);
CREATE INDEX bilateral_contact_case ON bilateral_contact (case_file);
CREATE INDEX bilateral_contact_on ON bilateral_contact ("on") WHERE removed = 0;

CREATE TABLE contact_attempt (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    "on"      TEXT NOT NULL,
    by        BLOB,
    way       TEXT NOT NULL,
    result    TEXT NOT NULL,
    text      TEXT,
    again_on  TEXT
);
CREATE INDEX contact_attempt_case ON contact_attempt (case_file);
