-- What the screens need: the owner's small settings, and an index for each order and each picker, so that a page never
-- reads every case. A program that knows no more than 002 does no harm to any of this.
-- min_reader: 2

-- Beside `draft`: what the program remembers for the owner of the file. Not part of the network.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The ranks are those of storage/cases/list_orders.h, letter for letter: an index on an expression serves that expression only.
CREATE INDEX case_list_opened ON case_file (opened_on, id) WHERE removed = 0;
CREATE INDEX case_list_code ON case_file (code, id) WHERE removed = 0;
CREATE INDEX case_list_state ON case_file (
    (CASE state ->> 'is' WHEN 'intake' THEN 1 WHEN 'open' THEN 2 WHEN 'handover_offered' THEN 3 WHEN 'handed_over' THEN 4 WHEN 'aftercare' THEN 5 WHEN 'closed' THEN 6 ELSE 0 END),
    opened_on, id) WHERE removed = 0;
CREATE INDEX case_list_urgency ON case_file (
    (CASE urgency WHEN 'can_wait' THEN 1 WHEN 'soon' THEN 2 WHEN 'urgent' THEN 3 WHEN 'acute' THEN 4 ELSE 0 END),
    opened_on, id) WHERE removed = 0;
-- Wide enough to answer a filter together with any order without reading the cases themselves.
CREATE INDEX case_list_table ON case_file (
    "table",
    (CASE state ->> 'is' WHEN 'intake' THEN 1 WHEN 'open' THEN 2 WHEN 'handover_offered' THEN 3 WHEN 'handed_over' THEN 4 WHEN 'aftercare' THEN 5 WHEN 'closed' THEN 6 ELSE 0 END),
    (CASE urgency WHEN 'can_wait' THEN 1 WHEN 'soon' THEN 2 WHEN 'urgent' THEN 3 WHEN 'acute' THEN 4 ELSE 0 END),
    opened_on, code, id) WHERE removed = 0;

CREATE INDEX party_pick ON party (name, id, kind, left_on) WHERE removed = 0;
CREATE INDEX person_pick ON person (name, id) WHERE removed = 0 AND active = 1;
CREATE INDEX capacity_party ON capacity (party) WHERE party IS NOT NULL;
CREATE INDEX capacity_role ON capacity (role, id) WHERE removed = 0;
CREATE INDEX seat_party ON seat (party);
CREATE INDEX action_item_party_open ON action_item (party, due) WHERE removed = 0 AND state ->> 'is' = 'open';
CREATE INDEX action_item_doer_open ON action_item (doer) WHERE removed = 0 AND state ->> 'is' = 'open';
CREATE INDEX agenda_item_case ON agenda_item (case_file) WHERE case_file IS NOT NULL;
CREATE INDEX list_entry_list ON list_entry (list, "order");

-- What today asks for (storage/actions, reports, privacy): counted from the index alone.
DROP INDEX action_item_open; -- the next one says more
CREATE INDEX action_item_today ON action_item (due, id, case_file) WHERE removed = 0 AND state ->> 'is' = 'open';
CREATE INDEX action_item_case_open ON action_item (case_file, due) WHERE removed = 0 AND state ->> 'is' = 'open';
CREATE INDEX concern_report_owed ON concern_report (received_on, id) WHERE removed = 0 AND feedback ->> 'is' = 'owed';
CREATE INDEX concern_report_name ON concern_report (name_expires_on) WHERE removed = 0 AND name_expires_on IS NOT NULL AND state ->> 'is' <> 'taken_up';
CREATE INDEX case_file_not_told ON case_file (told ->> 'review_on', code) WHERE removed = 0 AND told ->> 'is' = 'not_told';
CREATE INDEX case_file_retention ON case_file (retention_class, retention_starts_on, code) WHERE removed = 0 AND retention_starts_on IS NOT NULL;
