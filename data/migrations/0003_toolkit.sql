-- The route through a programme, who is on board, and who helps.

ALTER TABLE people ADD COLUMN organisation TEXT NOT NULL DEFAULT '';   -- empty: the municipality itself
ALTER TABLE people ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN roles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(roles));
-- The trajectory that is worked on; when there is none, the newest.
ALTER TABLE candidatures ADD COLUMN active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1));

-- How far a step of a programme is; steps that nobody touched have no row.
CREATE TABLE steps (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id = candidature || '/' || step),
    candidature TEXT NOT NULL REFERENCES candidatures (id) ON DELETE CASCADE,
    step        TEXT NOT NULL,             -- its code, or the id of an own step
    status      TEXT NOT NULL CHECK (status IN ('todo', 'busy', 'waiting', 'done', 'skipped')),
    reason      TEXT NOT NULL,             -- why it is skipped
    person_id   TEXT REFERENCES people (id) ON DELETE SET NULL,
    start_on    TEXT NOT NULL CHECK (start_on = '' OR start_on IS date(start_on)),
    due_on      TEXT NOT NULL CHECK (due_on = '' OR due_on IS date(due_on)),
    done_on     TEXT NOT NULL CHECK (done_on = '' OR done_on IS date(done_on)),
    note        TEXT NOT NULL
) STRICT;
CREATE INDEX steps_person ON steps (person_id);

-- A check that a person says is met; the dossier answers others itself.
CREATE TABLE ticks (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id = step_id || '/' || item),
    step_id   TEXT NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    item      TEXT NOT NULL,               -- the code of the check
    ticked_on TEXT NOT NULL CHECK (ticked_on IS date(ticked_on)),
    who       TEXT NOT NULL,
    note      TEXT NOT NULL
) STRICT;

CREATE TABLE tasks (
    id        TEXT NOT NULL PRIMARY KEY,
    step_id   TEXT NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    title     TEXT NOT NULL,
    person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
    due_on    TEXT NOT NULL CHECK (due_on = '' OR due_on IS date(due_on)),
    done_on   TEXT NOT NULL CHECK (done_on = '' OR done_on IS date(done_on)),
    note      TEXT NOT NULL
) STRICT;
CREATE INDEX tasks_step ON tasks (step_id);
CREATE INDEX tasks_person ON tasks (person_id);

-- What a municipality adds to a programme.
CREATE TABLE own_steps (
    id        TEXT NOT NULL PRIMARY KEY,
    programme TEXT NOT NULL,
    phase     TEXT NOT NULL,
    title     TEXT NOT NULL,
    why       TEXT NOT NULL,
    how       TEXT NOT NULL,
    result    TEXT NOT NULL,
    weeks     INTEGER NOT NULL CHECK (weeks >= 0)
) STRICT;
CREATE TABLE own_criteria (
    id        TEXT NOT NULL PRIMARY KEY,   -- stands in answers.sub_criterion
    programme TEXT NOT NULL,
    criterion TEXT NOT NULL,               -- under which chapter; empty: a chapter of our own
    title     TEXT NOT NULL,
    text      TEXT NOT NULL,
    guidance  TEXT NOT NULL
) STRICT;

CREATE TABLE own_methods (
    id   TEXT NOT NULL PRIMARY KEY,
    toml TEXT NOT NULL                     -- a card, written as the bundled ones
) STRICT;
CREATE TABLE method_uses (
    id     TEXT NOT NULL PRIMARY KEY,
    method TEXT NOT NULL,                  -- code of a card, or the id of an own one
    step   TEXT NOT NULL,                  -- code of a step, or the id of an own one; may be empty
    moment TEXT NOT NULL,                  -- code of a moment of the programme; may be empty
    use_on TEXT NOT NULL CHECK (use_on = '' OR use_on IS date(use_on)),
    who    TEXT NOT NULL,                  -- which group
    people INTEGER NOT NULL CHECK (people >= 0),
    note   TEXT NOT NULL
) STRICT;

-- Formal decisions: what the admissibility of a candidature rests on.
CREATE TABLE decisions (
    id          TEXT    NOT NULL PRIMARY KEY,
    organ       TEXT    NOT NULL CHECK (organ IN ('executive', 'council', 'management', 'other')),
    decided_on  TEXT    NOT NULL CHECK (decided_on = '' OR decided_on IS date(decided_on)),
    number      TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    result      TEXT    NOT NULL,
    has_mandate INTEGER NOT NULL CHECK (has_mandate IN (0, 1)),
    mandate_at  TEXT    NOT NULL,          -- the page or article where it stands
    has_budget  INTEGER NOT NULL CHECK (has_budget IN (0, 1)),
    budget_at   TEXT    NOT NULL,
    has_plan    INTEGER NOT NULL CHECK (has_plan IN (0, 1)),
    plan_at     TEXT    NOT NULL,
    has_vision  INTEGER NOT NULL CHECK (has_vision IN (0, 1)),
    vision_at   TEXT    NOT NULL,
    link        TEXT    NOT NULL,          -- where it is published
    evidence_id TEXT REFERENCES evidence (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX decisions_evidence ON decisions (evidence_id);

-- What proofs said of decisions becomes a record of its own.
INSERT INTO decisions (id, organ, decided_on, number, subject, result, has_mandate, mandate_at, has_budget, budget_at,
                       has_plan, plan_at, has_vision, vision_at, link, evidence_id)
SELECT id, CASE kind WHEN 'council_decision' THEN 'council' WHEN 'decision' THEN 'executive' ELSE 'other' END,
       dated_on, reference, title, proves, has_mandate, '', has_budget, '', has_plan, '', has_vision, '', '', id
FROM evidence
WHERE kind IN ('decision', 'council_decision') OR has_mandate OR has_budget OR has_plan OR has_vision;
INSERT INTO search_map (kind, rec) SELECT 'decisions', id FROM decisions;
INSERT INTO search (rowid, title, body)
SELECT m.id, d.subject, concat_ws(char(10), d.number, d.result) FROM decisions d JOIN search_map m ON m.kind = 'decisions' AND m.rec = d.id;
ALTER TABLE evidence DROP COLUMN has_mandate;
ALTER TABLE evidence DROP COLUMN has_budget;
ALTER TABLE evidence DROP COLUMN has_plan;
ALTER TABLE evidence DROP COLUMN has_vision;

CREATE TABLE services (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    domain      TEXT NOT NULL,
    involvement TEXT NOT NULL CHECK (involvement IN ('lead', 'core', 'involved', 'informed')),
    person_id   TEXT REFERENCES people (id) ON DELETE SET NULL,   -- its contact
    note        TEXT NOT NULL
) STRICT;
CREATE INDEX services_person ON services (person_id);
CREATE TABLE service_roles (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id = service_id || '/' || phase),
    service_id TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    phase      TEXT NOT NULL,
    how        TEXT NOT NULL
) STRICT;

CREATE TABLE bodies (
    id      TEXT NOT NULL PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('platform', 'steering', 'working', 'youth_council', 'children_council', 'other')),
    name    TEXT NOT NULL,
    mandate TEXT NOT NULL,
    rhythm  TEXT NOT NULL,
    makeup  TEXT NOT NULL                   -- who sits in it, in words: children are never named
) STRICT;
CREATE TABLE memberships (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id = body_id || '/' || person_id),
    body_id   TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role      TEXT NOT NULL
) STRICT;
CREATE INDEX memberships_person ON memberships (person_id);

CREATE TABLE partners (
    id       TEXT    NOT NULL PRIMARY KEY,
    kind     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    wants    TEXT    NOT NULL,
    brings   TEXT    NOT NULL,
    reaches  TEXT    NOT NULL,
    age_from INTEGER NOT NULL,
    age_to   INTEGER NOT NULL,
    area     TEXT    NOT NULL,
    groups   TEXT    NOT NULL CHECK (json_valid(groups)),          -- codes of vulnerable groups
    contact  TEXT    NOT NULL,
    note     TEXT    NOT NULL
) STRICT;
CREATE TABLE partner_roles (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id = partner_id || '/' || phase),
    partner_id TEXT NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
    phase      TEXT NOT NULL,
    gives      TEXT NOT NULL,
    gets       TEXT NOT NULL
) STRICT;

-- The log of who was involved, at the moments that the programme names.
CREATE TABLE involvements (
    id          TEXT NOT NULL PRIMARY KEY,
    partner_id  TEXT REFERENCES partners (id) ON DELETE SET NULL,
    who         TEXT NOT NULL,
    moment      TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (happened_on = '' OR happened_on IS date(happened_on)),
    informed    TEXT NOT NULL,             -- how they were informed
    heard       TEXT NOT NULL,             -- what they said
    used        TEXT NOT NULL,             -- what was done with it
    told_on     TEXT NOT NULL CHECK (told_on = '' OR told_on IS date(told_on)),
    told        TEXT NOT NULL              -- how they heard what was done
) STRICT;
CREATE INDEX involvements_partner ON involvements (partner_id);
CREATE TABLE weighings (
    id         TEXT NOT NULL PRIMARY KEY,
    subject    TEXT NOT NULL,
    children   TEXT NOT NULL,              -- what children want
    others     TEXT NOT NULL,
    outcome    TEXT NOT NULL,              -- how it was weighed, and what came out
    weighed_on TEXT NOT NULL CHECK (weighed_on = '' OR weighed_on IS date(weighed_on))
) STRICT;

CREATE TABLE trainings (
    id       TEXT    NOT NULL PRIMARY KEY,
    title    TEXT    NOT NULL,
    held_on  TEXT    NOT NULL CHECK (held_on = '' OR held_on IS date(held_on)),
    giver    TEXT    NOT NULL,
    minutes  INTEGER NOT NULL CHECK (minutes >= 0),
    audience TEXT    NOT NULL,
    people   INTEGER NOT NULL CHECK (people >= 0),
    changed  TEXT    NOT NULL              -- what is done otherwise since
) STRICT;
CREATE TABLE promises (
    id        TEXT    NOT NULL PRIMARY KEY,
    receiver  TEXT    NOT NULL,            -- to whom it is reported
    subject   TEXT    NOT NULL,
    months    INTEGER NOT NULL CHECK (months >= 0), -- how often; 0: once
    last_on   TEXT    NOT NULL CHECK (last_on = '' OR last_on IS date(last_on)),
    next_on   TEXT    NOT NULL CHECK (next_on = '' OR next_on IS date(next_on)),
    person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
    note      TEXT    NOT NULL
) STRICT;
CREATE INDEX promises_person ON promises (person_id);

-- What the municipality can carry itself, from 0 (not) to 3 (well); -1: not said.
CREATE TABLE capacities (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id = candidature || '/' || step),
    candidature TEXT    NOT NULL REFERENCES candidatures (id) ON DELETE CASCADE,
    step        TEXT    NOT NULL,
    competence  INTEGER NOT NULL CHECK (competence BETWEEN -1 AND 3),
    time        INTEGER NOT NULL CHECK (time BETWEEN -1 AND 3),
    means       INTEGER NOT NULL CHECK (means BETWEEN -1 AND 3),
    note        TEXT    NOT NULL
) STRICT;
CREATE TABLE guidance (
    id        TEXT    NOT NULL PRIMARY KEY,
    form      TEXT    NOT NULL CHECK (form IN ('process', 'coaching', 'training', 'other')),
    steps     TEXT    NOT NULL CHECK (json_valid(steps)),
    question  TEXT    NOT NULL,            -- what is asked for
    giver     TEXT    NOT NULL,
    status    TEXT    NOT NULL CHECK (status IN ('wish', 'asked', 'agreed', 'done', 'dropped')),
    start_on  TEXT    NOT NULL CHECK (start_on = '' OR start_on IS date(start_on)),
    end_on    TEXT    NOT NULL CHECK (end_on = '' OR end_on IS date(end_on)),
    hours     REAL    NOT NULL CHECK (hours >= 0),
    cents     INTEGER NOT NULL CHECK (cents >= 0),
    delivered TEXT    NOT NULL
) STRICT;

CREATE TABLE network_meetings (
    id       TEXT NOT NULL PRIMARY KEY,
    title    TEXT NOT NULL,
    held_on  TEXT NOT NULL CHECK (held_on = '' OR held_on IS date(held_on)),
    place    TEXT NOT NULL,
    who      TEXT NOT NULL,                -- who of us went
    lessons  TEXT NOT NULL,
    followed TEXT NOT NULL                 -- what we do with them
) STRICT;
CREATE TABLE contacts (
    id           TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL,
    name         TEXT NOT NULL,
    function     TEXT NOT NULL,
    email        TEXT NOT NULL,
    phone        TEXT NOT NULL,
    about        TEXT NOT NULL
) STRICT;
CREATE TABLE bottlenecks (
    id        TEXT NOT NULL PRIMARY KEY,
    title     TEXT NOT NULL,
    text      TEXT NOT NULL,
    level     TEXT NOT NULL CHECK (level IN ('local', 'regional', 'national')),
    receiver  TEXT NOT NULL,               -- with whom it is raised
    raised_on TEXT NOT NULL CHECK (raised_on = '' OR raised_on IS date(raised_on)),
    status    TEXT NOT NULL CHECK (status IN ('noted', 'raised', 'answered', 'solved', 'dropped')),
    result    TEXT NOT NULL
) STRICT;
CREATE TABLE practices (
    id   TEXT    NOT NULL PRIMARY KEY,
    own  INTEGER NOT NULL CHECK (own IN (0, 1)), -- 0: read in from another municipality
    toml TEXT    NOT NULL                   -- a practice sheet
) STRICT;
