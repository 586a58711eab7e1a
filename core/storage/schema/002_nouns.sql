-- The nouns: one table for each record of core/domain, one column for each field with the field's own name.
-- Structures and states are JSON. References are soft: verify looks for those that lead nowhere. Nothing that people
-- type is unique: two files may hold the same name, and a double is something for a person to look at.

CREATE TABLE person (
    id                   BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed              INTEGER NOT NULL DEFAULT 0,
    name                 TEXT NOT NULL,
    function             TEXT,
    phone                TEXT,
    email                TEXT,
    professional_secrecy TEXT,
    help_kind            TEXT,
    active               INTEGER NOT NULL,
    note                 TEXT
);

CREATE TABLE party (
    id                    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed               INTEGER NOT NULL DEFAULT 0,
    name                  TEXT NOT NULL,
    kind                  TEXT NOT NULL,
    staffing              TEXT,
    staffing_since        TEXT,
    sector                TEXT,
    authority_or_interest INTEGER NOT NULL,
    sensitive_name        INTEGER NOT NULL,
    legal_form            TEXT,
    area                  TEXT,
    channel               TEXT,
    reach                 TEXT,
    contact_person        BLOB,
    language_level        TEXT,
    interpreter           TEXT,
    funding_relation      TEXT,
    capacity              TEXT,
    key_person            INTEGER NOT NULL,
    speaks_for            TEXT,
    joined_on             TEXT,
    left_on               TEXT,
    note                  TEXT
);

CREATE TABLE network (
    id                       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed                  INTEGER NOT NULL DEFAULT 0,
    name                     TEXT NOT NULL,
    type                     TEXT NOT NULL,
    clients                  TEXT,
    focus                    TEXT,
    intervention_focus       TEXT,
    core_partners            TEXT,
    core_participation       TEXT,
    expertise                TEXT,
    informal_place           TEXT,
    coordination             TEXT,
    zone                     TEXT NOT NULL,
    origin_route             TEXT,
    stage                    TEXT NOT NULL,
    goals                    TEXT NOT NULL,
    municipality_role        TEXT,
    meeting_mode             TEXT,
    controllers              TEXT NOT NULL,
    privacy_officer          TEXT,
    dpia_on                  TEXT,
    privacy_regulation       TEXT,
    voluntary_effort         TEXT,
    coordinator_party        BLOB,
    deputy_party             BLOB,
    facilities               TEXT NOT NULL,
    informal_first           INTEGER,
    guideline                TEXT,
    report_name_weeks        INTEGER NOT NULL,
    feedback_days            INTEGER NOT NULL,
    review_warning_days      INTEGER NOT NULL,
    aftercare_months         INTEGER NOT NULL,
    consultation_weeks       INTEGER NOT NULL,
    default_retention_months INTEGER,
    from_template            TEXT
);

CREATE TABLE meeting_table (
    id                 BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed            INTEGER NOT NULL DEFAULT 0,
    network            BLOB NOT NULL,
    name               TEXT NOT NULL,
    area               TEXT,
    core_participation TEXT,
    room_minutes       INTEGER,
    minutes_new_case   INTEGER NOT NULL,
    minutes_review     INTEGER NOT NULL,
    hide_who_is_paid   INTEGER NOT NULL,
    protocol           TEXT NOT NULL,
    rule_card          TEXT,
    admission_prompts  TEXT NOT NULL
);

CREATE TABLE list_entry (
    id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed INTEGER NOT NULL DEFAULT 0,
    network BLOB NOT NULL,
    list    TEXT NOT NULL,
    code    TEXT NOT NULL,
    label   TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    months  INTEGER
);

CREATE TABLE capacity (
    id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed INTEGER NOT NULL DEFAULT 0,
    person  BLOB NOT NULL,
    party   BLOB,
    role    TEXT NOT NULL,
    "table" BLOB,
    area    TEXT,
    "from"  TEXT,
    until   TEXT
);
CREATE INDEX capacity_person ON capacity (person);

CREATE TABLE seat (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed        INTEGER NOT NULL DEFAULT 0,
    "table"        BLOB NOT NULL,
    party          BLOB NOT NULL,
    ring           TEXT NOT NULL,
    representation TEXT,
    represents     TEXT NOT NULL,
    holder         BLOB,
    "from"         TEXT,
    until          TEXT
);
CREATE INDEX seat_table ON seat ("table");

CREATE TABLE case_file (
    id                    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed               INTEGER NOT NULL DEFAULT 0,
    code                  TEXT NOT NULL,
    "table"               BLOB NOT NULL,
    state                 TEXT NOT NULL,
    question_to_network   TEXT,
    urgency               TEXT,
    frame                 TEXT,
    known                 TEXT,
    entry_reason          TEXT,
    holding_basis         TEXT,
    collected_on          TEXT,
    told                  TEXT NOT NULL,
    responsible_party     BLOB,
    brought_by_party      BLOB,
    brought_by            BLOB,
    case_director         BLOB,
    retention_class       TEXT,
    retention_starts_on   TEXT,
    room_story            TEXT,
    goes_well             TEXT,
    what_matters          TEXT,
    client_preference     TEXT,
    duration              TEXT,
    complexity            TEXT,
    indication_motivation TEXT,
    opened_on             TEXT
);
CREATE INDEX case_file_code ON case_file (code);
CREATE INDEX case_file_table ON case_file ("table", state ->> 'is');

CREATE TABLE case_subject (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    case_file   BLOB NOT NULL,
    role        TEXT NOT NULL,
    consent_age TEXT NOT NULL,
    deceased_on TEXT,
    "order"     INTEGER NOT NULL
);
CREATE INDEX case_subject_case ON case_subject (case_file);

CREATE TABLE line (
    id                   BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed              INTEGER NOT NULL DEFAULT 0,
    case_file            BLOB NOT NULL,
    about                TEXT NOT NULL,
    source               TEXT NOT NULL,
    source_protected     INTEGER NOT NULL,
    categories           TEXT NOT NULL,
    professional_secrecy INTEGER NOT NULL,
    kind                 TEXT NOT NULL,
    text                 TEXT NOT NULL,
    life_domain          TEXT,
    noted_on             TEXT
);
CREATE INDEX line_case ON line (case_file);

CREATE TABLE need (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed     INTEGER NOT NULL DEFAULT 0,
    case_file   BLOB NOT NULL,
    about       TEXT NOT NULL,
    text        TEXT NOT NULL,
    life_domain TEXT,
    categories  TEXT NOT NULL,
    "order"     INTEGER NOT NULL,
    state       TEXT NOT NULL
);
CREATE INDEX need_case ON need (case_file);

CREATE TABLE concern_report (
    id              BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed         INTEGER NOT NULL DEFAULT 0,
    code            TEXT NOT NULL,
    "table"         BLOB,
    received_on     TEXT NOT NULL,
    reporter_kind   TEXT,
    shielded        INTEGER NOT NULL,
    reporter_party  BLOB,
    reporter_person BLOB,
    finding_place   TEXT,
    phase           TEXT NOT NULL,
    urgency         TEXT,
    worry           TEXT NOT NULL,
    holding_basis   TEXT,
    told            TEXT NOT NULL,
    case_file       BLOB,
    state           TEXT NOT NULL,
    feedback        TEXT NOT NULL,
    name_expires_on TEXT
);
CREATE INDEX concern_report_state ON concern_report (state ->> 'is');

CREATE TABLE identity (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed       INTEGER NOT NULL DEFAULT 0,
    subject       BLOB,
    report        BLOB,
    reporter_of   BLOB,
    given_names   TEXT,
    initials      TEXT,
    prefix        TEXT,
    family_name   TEXT,
    birth_date    TEXT,
    age_band      TEXT,
    address       TEXT,
    neighbourhood TEXT,
    phone         TEXT,
    email         TEXT,
    note          TEXT
);
CREATE INDEX identity_subject ON identity (subject);
CREATE INDEX identity_report ON identity (report);

CREATE TABLE meeting (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed      INTEGER NOT NULL DEFAULT 0,
    "table"      BLOB NOT NULL,
    title_text   TEXT,
    mode         TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    day          TEXT NOT NULL,
    start        TEXT,
    minutes      INTEGER,
    place        TEXT,
    state        TEXT NOT NULL,
    chair        BLOB,
    minute_taker BLOB
);
CREATE INDEX meeting_day ON meeting (day);

CREATE TABLE attendance (
    id                           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed                      INTEGER NOT NULL DEFAULT 0,
    meeting                      BLOB NOT NULL,
    person                       BLOB NOT NULL,
    party                        BLOB,
    role                         TEXT,
    presence                     TEXT NOT NULL,
    name_then                    TEXT,
    party_name_then              TEXT,
    confidentiality_acknowledged INTEGER NOT NULL
);
CREATE INDEX attendance_meeting ON attendance (meeting);

CREATE TABLE agenda_item (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed        INTEGER NOT NULL DEFAULT 0,
    meeting        BLOB NOT NULL,
    "order"        INTEGER NOT NULL,
    mode           TEXT NOT NULL,
    case_file      BLOB,
    title_text     TEXT,
    minutes        INTEGER NOT NULL,
    state          TEXT NOT NULL,
    outcome        TEXT,
    needed_parties TEXT
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting, "order");

CREATE TABLE action_item (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    removed   INTEGER NOT NULL DEFAULT 0,
    case_file BLOB NOT NULL,
    agreed_in BLOB,
    kind      TEXT NOT NULL,
    text      TEXT NOT NULL,
    doer      BLOB NOT NULL,
    party     BLOB NOT NULL,
    due       TEXT,
    state     TEXT NOT NULL,
    agreed_on TEXT,
    remind_on TEXT,
    need      BLOB,
    result    TEXT
);
CREATE INDEX action_item_case ON action_item (case_file);
CREATE INDEX action_item_open ON action_item (due) WHERE state ->> 'is' = 'open';
