-- Who is not invited to an item, and the network's own letters. A program that does not know the first would put people in the room
-- who are to stay away, so it may not open the file.
ALTER TABLE agenda_item ADD COLUMN not_invited TEXT NOT NULL DEFAULT '[]';
ALTER TABLE network ADD COLUMN consent_form TEXT;
ALTER TABLE network ADD COLUMN information_letter TEXT;
