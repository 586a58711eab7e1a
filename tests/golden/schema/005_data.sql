-- One of everything as version 5 of the schema kept it. Written once; never changed.
INSERT INTO writer (number, token, person, opened_at) VALUES (1, x'0102030405060708', NULL, 1790000000000);
INSERT INTO "person" ("id", "name", "function", "phone", "help_kind", "active")
    VALUES (x'01a10c3b000170008000000000000001', 'Zoë van der Berg', 'coördinator', '06 1234', 'informal', 1);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000170008000000000000001', 0, 11, 1, 1, 1790000000000, 1);
INSERT INTO "party" ("id", "name", "kind", "staffing", "authority_or_interest", "sensitive_name", "contact_person", "capacity", "key_person", "joined_on")
    VALUES (x'01a10c3b000270008000000000000002', 'Buurtkamer ’t Zeepaardje', 'informal', 'hybrid', 0, 1, x'01a10c3b000170008000000000000001', 'open', 0, '2020-02-29');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000270008000000000000002', 0, 10, 1, 1, 1790000000000, 1);
INSERT INTO "network" ("id", "name", "type", "focus", "zone", "stage", "goals", "controllers", "coordinator_party", "facilities", "informal_first", "report_name_weeks", "feedback_days", "review_warning_days", "aftercare_months", "consultation_weeks", "consent_form", "information_letter")
    VALUES (x'01a10c3b000370008000000000000003', 'Netwerk Oost', 'neighbourhood', '{"choice":null,"text":"wonen en samen leven"}', 'Europe/Amsterdam', 'forming', '[]', '[{"party":"01a10c3b-0002-7000-8000-000000000002","responsible_for":"de lijst"}]', x'01a10c3b000270008000000000000002', '[{"what":"zaal","paid_by":"gemeente","until":"2027-01-01"}]', 1, 6, 7, 14, 6, 6, 'Ik zeg ja tegen {netwerk}.', 'Dit doen wij met uw gegevens: niets zonder u.');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000370008000000000000003', 0, 1, 1, 1, 1790000000000, 1);
INSERT INTO "meeting_table" ("id", "network", "name", "room_minutes", "minutes_new_case", "minutes_review", "hide_who_is_paid", "protocol", "admission_prompts")
    VALUES (x'01a10c3b000470008000000000000004', x'01a10c3b000370008000000000000003', 'Oost', 90, 15, 5, 0, '{"table":{"doers":"named","others":"anonymous"},"screen":null,"spoken":null,"paper":null,"file":null,"package":null,"handover":null,"reporter":null,"resident":null,"report":null,"veiled_fields":["initials"],"task_grounds_allowed":false,"others_see_nothing":false}', '["Weet de inwoner ervan?"]');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000470008000000000000004', 0, 2, 1, 1, 1790000000000, 1);
INSERT INTO "list_entry" ("id", "network", "list", "code", "label", "order", "retired")
    VALUES (x'01a10c3b000570008000000000000005', x'01a10c3b000370008000000000000003', 'action_kind', 'visit', 'Op bezoek', 1, 0);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000570008000000000000005', 0, 3, 1, 1, 1790000000000, 1);
INSERT INTO "capacity" ("id", "person", "party", "role")
    VALUES (x'01a10c3b000670008000000000000006', x'01a10c3b000170008000000000000001', x'01a10c3b000270008000000000000002', 'coordinator');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000670008000000000000006', 0, 12, 1, 1, 1790000000000, 1);
INSERT INTO "seat" ("id", "table", "party", "ring", "representation", "represents", "holder")
    VALUES (x'01a10c3b000770008000000000000007', x'01a10c3b000470008000000000000004', x'01a10c3b000270008000000000000002', 'core', 'own_organisation', '["01a10c3b-0002-7000-8000-000000000002"]', x'01a10c3b000670008000000000000006');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000770008000000000000007', 0, 13, 1, 1, 1790000000000, 1);
INSERT INTO "case_file" ("id", "code", "table", "state", "question_to_network", "urgency", "told", "room_story", "opened_on")
    VALUES (x'01a10c3b000870008000000000000008', '26-K7F', x'01a10c3b000470008000000000000004', '{"is":"handover_offered","on":"2026-03-01","to":"netwerk West"}', 'Wie wandelt mee? 👩‍👩‍👧', 'acute', '{"is":"not_told","reason":"te vroeg","review_on":"2026-12-01"}', '{"text":"Iemand zoekt een maatje.","approval":{"is":"approved","by":"01a10c3b-0001-7000-8000-000000000001","on":"2026-03-02","text":"Iemand zoekt een maatje."}}', '2026-02-28');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000870008000000000000008', 0, 20, 1, 1, 1790000000000, 1);
INSERT INTO "case_subject" ("id", "case_file", "role", "consent_age", "order")
    VALUES (x'01a10c3b000970008000000000000009', x'01a10c3b000870008000000000000008', 'resident', '16_plus', 0);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000970008000000000000009', 0, 21, 1, 1, 1790000000000, 1);
INSERT INTO "line" ("id", "case_file", "about", "source", "source_protected", "categories", "professional_secrecy", "kind", "text", "noted_on")
    VALUES (x'01a10c3b000a7000800000000000000a', x'01a10c3b000870008000000000000008', '["01a10c3b-0009-7000-8000-000000000009"]', '{"is":"person","person":"01a10c3b-0001-7000-8000-000000000001"}', 1, '["health"]', 0, 'own_words', 'غدًا بإذن الله', '2026-03-01');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000a7000800000000000000a', 0, 22, 1, 1, 1790000000000, 1);
INSERT INTO "need" ("id", "case_file", "about", "text", "categories", "order", "state")
    VALUES (x'01a10c3b000b7000800000000000000b', x'01a10c3b000870008000000000000008', '[]', 'Iemand om mee te praten', '[]', 0, '{"is":"dropped","on":"2026-03-03","reason":null}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000b7000800000000000000b', 0, 23, 1, 1, 1790000000000, 1);
INSERT INTO "concern_report" ("id", "code", "received_on", "shielded", "phase", "worry", "told", "case_file", "state", "feedback")
    VALUES (x'01a10c3b000c7000800000000000000c', '26-AAA', '2026-02-01', 1, 'noticed', 'Gordijnen blijven dicht', '{"is":"unknown"}', x'01a10c3b000870008000000000000008', '{"is":"inbox"}', '{"is":"owed","due":"2026-02-08"}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000c7000800000000000000c', 0, 30, 1, 1, 1790000000000, 1);
INSERT INTO "identity" ("id", "subject", "given_names", "family_name", "birth_date", "address")
    VALUES (x'01a10c3b000d7000800000000000000d', x'01a10c3b000970008000000000000009', 'Toos', 'Kanarie', '1941-05-05', '{"street":"Dijk","house_number":"1 a","postcode":"1234 AB","place":null}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000d7000800000000000000d', 0, 24, 1, 1, 1790000000000, 1);
INSERT INTO "meeting" ("id", "table", "mode", "purpose", "day", "start", "minutes", "state", "chair")
    VALUES (x'01a10c3b000e7000800000000000000e', x'01a10c3b000470008000000000000004', 'periodic', 'cases', '2026-03-10', '14:00', 90, '{"is":"held","ended":null}', x'01a10c3b000170008000000000000001');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000e7000800000000000000e', 0, 40, 1, 1, 1790000000000, 1);
INSERT INTO "attendance" ("id", "meeting", "person", "party", "presence", "name_then", "confidentiality_acknowledged")
    VALUES (x'01a10c3b000f7000800000000000000f', x'01a10c3b000e7000800000000000000e', x'01a10c3b000170008000000000000001', x'01a10c3b000270008000000000000002', 'present', 'Zoë', 1);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b000f7000800000000000000f', 0, 41, 1, 1, 1790000000000, 1);
INSERT INTO "agenda_item" ("id", "meeting", "order", "mode", "case_file", "minutes", "state", "outcome", "needed_parties", "not_invited")
    VALUES (x'01a10c3b001070008000000000000010', x'01a10c3b000e7000800000000000000e', 0, 'new_case', x'01a10c3b000870008000000000000008', 15, '{"is":"discussed"}', 'Buurtkamer belt.', '["01a10c3b-0002-7000-8000-000000000002"]', '["01a10c3b-0001-7000-8000-000000000001"]');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b001070008000000000000010', 0, 42, 1, 1, 1790000000000, 1);
INSERT INTO "action_item" ("id", "case_file", "agreed_in", "kind", "text", "doer", "party", "due", "state")
    VALUES (x'01a10c3b001170008000000000000011', x'01a10c3b000870008000000000000008', x'01a10c3b000e7000800000000000000e', 'visit', 'belt dinsdag', x'01a10c3b000170008000000000000001', x'01a10c3b000270008000000000000002', '2026-03-17', '{"is":"not_done","on":"2026-03-18","reason":"circumstances_changed"}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b001170008000000000000011', 0, 50, 1, 1, 1790000000000, 1);
INSERT INTO "need" ("id", "removed", "case_file", "about", "text", "categories", "order", "state")
    VALUES (x'01a10c3b001270008000000000000012', 1, x'01a10c3b000870008000000000000008', '[]', 'Een fiets', '[]', 1, '{"is":"open"}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b001270008000000000000012', 0, 23, 1, 1, 1790000000000, 1);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b001270008000000000000012', 65535, 23, 1, 1, 1790000000000, 1);
UPDATE network SET consent_months = 6, review_grace_days = 7, death_days = 20, emergency_days = 2 WHERE id = x'01a10c3b000370008000000000000003';
UPDATE list_entry SET special = 1;
UPDATE case_file SET without_name = 1 WHERE id = x'01a10c3b000870008000000000000008';
UPDATE meeting SET acknowledged_at = 1773000000000;
UPDATE person SET name_agreed_on = '2026-02-01';
UPDATE party SET name_agreed_on = '2026-02-02';
UPDATE concern_report SET source_agreed_on = '2026-02-03';
INSERT INTO "consent_event" ("id", "case_file", "subject", "on", "step", "recipients", "scope", "purpose", "words", "from", "until", "to_fill_in", "fill_in_by", "noted_by", "secrecy")
    VALUES (x'01a10c3b002070008000000000000020', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', '2026-03-01', '{"is":"given","manner":"oral","by":["self"]}', '[{"is":"core"},{"is":"party","party":"01a10c3b-0002-7000-8000-000000000002"}]', '{"is":"some","categories":["social","housing"]}', 'hulp in huis', '“Dat mag wel.”', '2026-03-01', '2027-03-01', '["until"]', '2026-03-15', x'01a10c3b000170008000000000000001', 1);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002070008000000000000020', 0, 60, 1, 1, 1790000000000, 1);
INSERT INTO "consent_event" ("id", "case_file", "subject", "on", "step", "recipients", "scope", "follows", "to_fill_in", "secrecy")
    VALUES (x'01a10c3b002170008000000000000021', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', '2026-04-01', '{"is":"withdrawn","reason":"toch liever niet"}', '[]', '{"is":"not_filled_in"}', x'01a10c3b002070008000000000000020', '[]', 0);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002170008000000000000021', 0, 60, 1, 1, 1790000000000, 1);
INSERT INTO "task_ground" ("id", "case_file", "subject", "on", "legal_basis", "special_data_exception", "secrecy_ground", "weighing", "second_opinion_by", "decided_by", "told", "review_on", "recipients", "categories", "ended_on")
    VALUES (x'01a10c3b002270008000000000000022', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', '2026-04-02', 'public_task', 'health_care', 'conflict_of_duties', '{"interest":"veilig wonen","alternatives":"drie keer gebeld","minimum":"alleen het adres","second_opinion":"eens"}', x'01a10c3b000170008000000000000001', x'01a10c3b000170008000000000000001', '{"is":"not_told","reason":"eerst contact","review_on":"2026-05-01"}', '2026-06-01', '[{"is":"party","party":"01a10c3b-0002-7000-8000-000000000002"}]', '["safety"]', '2026-05-20');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002270008000000000000022', 0, 61, 1, 1, 1790000000000, 1);
INSERT INTO "emergency_ground" ("id", "case_file", "about", "kind", "recipient", "at", "reason", "decided_by", "categories", "secrecy")
    VALUES (x'01a10c3b002370008000000000000023', x'01a10c3b000870008000000000000008', '["01a10c3b-0009-7000-8000-000000000009"]', 'vital_interest', '{"is":"service","service":"crisis_service","party":null}', 1775000000000, 'brand', x'01a10c3b000170008000000000000001', '["safety"]', 0);
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002370008000000000000023', 0, 62, 1, 1, 1790000000000, 1);
INSERT INTO "handover_ground" ("id", "case_file", "subject", "on", "to_network", "coordinator", "basis", "minimum", "tried", "answer", "lines")
    VALUES (x'01a10c3b002470008000000000000024', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', '2026-04-03', 'Netwerk West', 'de coördinator daar', '{"is":"motivated","motivation":"verhuisd"}', '["who","where"]', 'huisbezoek', '{"is":"waiting"}', '["01a10c3b-000a-7000-8000-00000000000a"]');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002470008000000000000024', 0, 63, 1, 1, 1790000000000, 1);
INSERT INTO "convenant" ("id", "network", "table", "version", "valid_from", "until", "file_name")
    VALUES (x'01a10c3b002570008000000000000025', x'01a10c3b000370008000000000000003', x'01a10c3b000470008000000000000004', '2026-1', '2026-01-01', '2027-12-31', 'afspraak.pdf');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002570008000000000000025', 0, 70, 1, 1, 1790000000000, 1);
INSERT INTO "convenant_signature" ("id", "convenant", "party", "person", "signed_on", "until")
    VALUES (x'01a10c3b002670008000000000000026', x'01a10c3b002570008000000000000025', x'01a10c3b000270008000000000000002', x'01a10c3b000170008000000000000001', '2026-01-05', '2026-12-31');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002670008000000000000026', 0, 71, 1, 1, 1790000000000, 1);
INSERT INTO "confidentiality_statement" ("id", "person", "signed_on", "until", "form")
    VALUES (x'01a10c3b002770008000000000000027', x'01a10c3b000170008000000000000001', '2026-01-06', '2028-01-06', '2026');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002770008000000000000027', 0, 72, 1, 1, 1790000000000, 1);
INSERT INTO "tie" ("id", "case_file", "subject", "person", "kind", "noted_on", "said_yes_on")
    VALUES (x'01a10c3b002870008000000000000028', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', x'01a10c3b000170008000000000000001', 'next_door', '2026-03-02', '2026-03-03');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002870008000000000000028', 0, 73, 1, 1, 1790000000000, 1);
INSERT INTO "objection" ("id", "case_file", "subject", "party", "on", "reason", "lifted_on")
    VALUES (x'01a10c3b002970008000000000000029', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', x'01a10c3b000270008000000000000002', '2026-03-04', 'liever niet', '2026-03-05');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002970008000000000000029', 0, 74, 1, 1, 1790000000000, 1);
INSERT INTO "safety_shield" ("id", "case_file", "subject", "person", "on", "reason", "set_by", "lifted_on")
    VALUES (x'01a10c3b002a7000800000000000002a', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', x'01a10c3b000170008000000000000001', '2026-03-06', 'veiligheid', x'01a10c3b000170008000000000000001', '2026-03-07');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002a7000800000000000002a', 0, 75, 1, 1, 1790000000000, 1);
INSERT INTO "restriction" ("id", "case_file", "subject", "from", "until", "reason")
    VALUES (x'01a10c3b002b7000800000000000002b', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', '2026-03-08', '2026-03-09', 'gevraagd');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002b7000800000000000002b', 0, 76, 1, 1, 1790000000000, 1);
INSERT INTO "deputy" ("id", "case_file", "for_role", "person", "from", "until")
    VALUES (x'01a10c3b002c7000800000000000002c', x'01a10c3b000870008000000000000008', 'chair', x'01a10c3b000170008000000000000001', '2026-03-10', '2026-03-11');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002c7000800000000000002c', 0, 77, 1, 1, 1790000000000, 1);
INSERT INTO "shell_request" ("id", "case_file", "party", "asked_on", "answer")
    VALUES (x'01a10c3b002d7000800000000000002d', x'01a10c3b000870008000000000000008', x'01a10c3b000270008000000000000002', '2026-03-12', '{"is":"declined","on":"2026-03-13","reason":"vol"}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002d7000800000000000002d', 0, 78, 1, 1, 1790000000000, 1);
INSERT INTO "needed_party" ("id", "case_file", "party", "confirmed_on", "confirmed_by", "until")
    VALUES (x'01a10c3b002e7000800000000000002e', x'01a10c3b000870008000000000000008', x'01a10c3b000270008000000000000002', '2026-03-14', x'01a10c3b000170008000000000000001', '2026-09-14');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002e7000800000000000002e', 0, 79, 1, 1, 1790000000000, 1);
INSERT INTO "disclosure" ("id", "at", "case_file", "subjects", "occasion", "audience", "level", "lines", "document", "meeting", "agenda_item")
    VALUES (x'01a10c3b002f7000800000000000002f', 1775000000000, x'01a10c3b000870008000000000000008', '["01a10c3b-0009-7000-8000-000000000009"]', 'table', '{"is":"attendance","attendance":"01a10c3b-000f-7000-8000-00000000000f","person":"01a10c3b-0001-7000-8000-000000000001","party":"01a10c3b-0002-7000-8000-000000000002"}', 'named', '["01a10c3b-000a-7000-8000-00000000000a"]', 'agenda', x'01a10c3b000e7000800000000000000e', x'01a10c3b001070008000000000000010');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b002f7000800000000000002f', 0, 80, 1, 1, 1790000000000, 1);
INSERT INTO "notice" ("id", "case_file", "subject", "because_of", "audience", "level", "state")
    VALUES (x'01a10c3b003070008000000000000030', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', x'01a10c3b002170008000000000000021', '{"is":"party","party":"01a10c3b-0002-7000-8000-000000000002"}', 'named', '{"is":"given","on":"2026-04-02"}');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b003070008000000000000030', 0, 81, 1, 1, 1790000000000, 1);
INSERT INTO "companion" ("id", "case_file", "subject", "agenda_item", "agreed_on", "scope", "who", "person")
    VALUES (x'01a10c3b003170008000000000000031', x'01a10c3b000870008000000000000008', x'01a10c3b000970008000000000000009', x'01a10c3b001070008000000000000010', '2026-03-09', '{"is":"all"}', 'no_subject', x'01a10c3b000170008000000000000001');
INSERT INTO register (entity, field, kind, writer, n, at, changed) VALUES (x'01a10c3b003170008000000000000031', 0, 82, 1, 1, 1790000000000, 1);
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (1, x'01a10c3b000270008000000000000002', 10, 'buurtkamer ’t zeepaardje', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (1, 'Buurtkamer ’t Zeepaardje', '');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (2, x'01a10c3b000170008000000000000001', 11, 'zoe van der berg', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (2, 'Zoë van der Berg', '');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (3, x'01a10c3b000370008000000000000003', 1, 'netwerk oost', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (3, 'Netwerk Oost', '');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (4, x'01a10c3b000470008000000000000004', 2, 'oost', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (4, 'Oost', '');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (5, x'01a10c3b000870008000000000000008', 20, '26-k7f', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (5, '26-K7F', 'Wie wandelt mee? 👩‍👩‍👧');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (6, x'01a10c3b000a7000800000000000000a', 22, '', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (6, '', 'غدًا بإذن الله');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (7, x'01a10c3b000b7000800000000000000b', 23, '', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (7, '', 'Iemand om mee te praten');
INSERT INTO search_entry (number, entity, kind, title, recent) VALUES (8, x'01a10c3b000c7000800000000000000c', 30, '26-aaa', 1790000000000);
INSERT INTO search_text (rowid, title, body) VALUES (8, '26-AAA', 'Gordijnen blijven dicht');
INSERT INTO identity_entry (number, entity, kind, title, recent) VALUES (1, x'01a10c3b000d7000800000000000000d', 24, 'kanarie', 1790000000000);
INSERT INTO identity_text (rowid, title, body) VALUES (1, 'Kanarie', 'Toos');
INSERT INTO draft (place, text, at) VALUES ('case/26-K7F/question', 'halve zi', 1790000000000);
INSERT INTO setting (name, value) VALUES ('me', '01a10c3b-0001-7000-8000-000000000001');
