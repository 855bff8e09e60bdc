-- What the municipality does not know yet, own indicators that are computed
-- from others, and how the files of a source are to be read.

CREATE TABLE gaps (
    id        TEXT NOT NULL PRIMARY KEY,
    theme     TEXT NOT NULL,
    question  TEXT NOT NULL,
    why       TEXT NOT NULL,
    approach  TEXT NOT NULL,               -- how to find out
    person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
    due_on    TEXT NOT NULL CHECK (due_on = '' OR due_on IS date(due_on)),
    status    TEXT NOT NULL CHECK (status IN ('open', 'busy', 'closed')),
    answer    TEXT NOT NULL
) STRICT;
CREATE INDEX gaps_person ON gaps (person_id);

ALTER TABLE indicators ADD COLUMN formula TEXT NOT NULL DEFAULT '';     -- empty: its values are brought in
ALTER TABLE indicators ADD COLUMN numerator TEXT NOT NULL DEFAULT '';   -- a code, as is the denominator
ALTER TABLE indicators ADD COLUMN denominator TEXT NOT NULL DEFAULT '';
ALTER TABLE indicators ADD COLUMN base TEXT NOT NULL DEFAULT '';        -- the period to compare with

CREATE TABLE mappings (
    id       TEXT NOT NULL PRIMARY KEY,    -- follows from the headings
    source   TEXT NOT NULL,
    headings TEXT NOT NULL CHECK (json_valid(headings)),
    choices  TEXT NOT NULL CHECK (json_valid(choices)),
    used_on  TEXT NOT NULL CHECK (used_on IS date(used_on))
) STRICT;
