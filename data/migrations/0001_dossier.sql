-- A dossier: its records, the links between them, their history, the search
-- index and the figures.
--
-- Records have a TEXT id that never changes. Empty text means 'not given';
-- NULL is for what another record or a number would stand in. Dates are
-- YYYY-MM-DD, instants RFC 3339 in UTC, money is in cents. Lists are JSON.

CREATE TABLE dossier (
    id         TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    country    TEXT    NOT NULL,
    code       TEXT    NOT NULL,
    province   TEXT    NOT NULL,
    contact    TEXT    NOT NULL,
    logo       TEXT    NOT NULL,
    photo      TEXT    NOT NULL,
    photo_alt  TEXT    NOT NULL,
    is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
    created_at TEXT    NOT NULL
) STRICT;

-- The programmes the dossier was started with, whole, so that a newer version
-- of the application changes nothing under it.
CREATE TABLE programmes (
    id      TEXT NOT NULL PRIMARY KEY,   -- code
    version TEXT NOT NULL,
    toml    TEXT NOT NULL
) STRICT;

CREATE TABLE candidatures (
    id                TEXT NOT NULL PRIMARY KEY,
    programme         TEXT NOT NULL,
    programme_version TEXT NOT NULL,
    round             TEXT NOT NULL,
    status            TEXT NOT NULL,
    start_on          TEXT NOT NULL CHECK (start_on = '' OR start_on IS date(start_on)),
    submission_on     TEXT NOT NULL CHECK (submission_on = '' OR submission_on IS date(submission_on)),
    summary           TEXT NOT NULL,
    not_yet           TEXT NOT NULL,
    page_limit        INTEGER NOT NULL CHECK (page_limit >= 0) -- 0: what the programme says
) STRICT;

CREATE TABLE people (
    id       TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    service  TEXT NOT NULL,
    function TEXT NOT NULL
) STRICT;

CREATE TABLE goals (
    id       TEXT    NOT NULL PRIMARY KEY,
    title    TEXT    NOT NULL,
    why      TEXT    NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE actions (
    id           TEXT    NOT NULL PRIMARY KEY,
    goal_id      TEXT    REFERENCES goals (id) ON DELETE SET NULL,
    title        TEXT    NOT NULL,
    description  TEXT    NOT NULL,
    why          TEXT    NOT NULL,
    theme        TEXT    NOT NULL,
    target_group TEXT    NOT NULL,
    age_from     INTEGER NOT NULL,
    age_to       INTEGER NOT NULL,
    service      TEXT    NOT NULL,
    owner_id     TEXT    REFERENCES people (id) ON DELETE SET NULL,
    partners     TEXT    NOT NULL,
    start_on     TEXT    NOT NULL CHECK (start_on = '' OR start_on IS date(start_on)),
    end_on       TEXT    NOT NULL CHECK (end_on = '' OR end_on IS date(end_on)),
    status       TEXT    NOT NULL CHECK (status IN ('idea', 'planned', 'preparing', 'running', 'achieved', 'postponed', 'stopped')),
    progress     INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    fte          REAL    NOT NULL,
    staff_note   TEXT    NOT NULL,
    rights       TEXT    NOT NULL CHECK (json_valid(rights)),
    goal_areas   TEXT    NOT NULL CHECK (json_valid(goal_areas)),
    showcase     INTEGER NOT NULL CHECK (showcase IN (0, 1)),
    plan_code    TEXT    NOT NULL,
    children     TEXT    NOT NULL,
    internal     TEXT    NOT NULL
) STRICT;
CREATE INDEX actions_goal ON actions (goal_id);
CREATE INDEX actions_owner ON actions (owner_id);
-- What lists filter and sort on: they walk this index instead of the texts.
CREATE INDEX actions_list ON actions (title, id, goal_id, theme, service, owner_id, end_on, status, progress, showcase);

CREATE TABLE budgets (
    action_id TEXT    NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    year      INTEGER NOT NULL,
    cents     INTEGER NOT NULL,
    PRIMARY KEY (action_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE measures (
    id          TEXT NOT NULL PRIMARY KEY,
    action_id   TEXT NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    unit        TEXT NOT NULL,
    baseline    REAL,
    baseline_on TEXT NOT NULL CHECK (baseline_on = '' OR baseline_on IS date(baseline_on)),
    target      REAL,
    target_on   TEXT NOT NULL CHECK (target_on = '' OR target_on IS date(target_on))
) STRICT;
CREATE INDEX measures_action ON measures (action_id);

CREATE TABLE measurements (
    id          TEXT NOT NULL PRIMARY KEY,
    measure_id  TEXT NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
    measured_on TEXT NOT NULL CHECK (measured_on IS date(measured_on)),
    value       REAL NOT NULL,
    note        TEXT NOT NULL
) STRICT;
CREATE INDEX measurements_measure ON measurements (measure_id, measured_on);

CREATE TABLE progress (
    id        TEXT    NOT NULL PRIMARY KEY,
    action_id TEXT    NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    noted_on  TEXT    NOT NULL CHECK (noted_on IS date(noted_on)),
    status    TEXT    NOT NULL,
    percent   INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    text      TEXT    NOT NULL,
    adjusted  TEXT    NOT NULL,
    who       TEXT    NOT NULL
) STRICT;
CREATE INDEX progress_action ON progress (action_id, noted_on);

CREATE TABLE evidence (
    id          TEXT    NOT NULL PRIMARY KEY,
    number      INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    dated_on    TEXT    NOT NULL CHECK (dated_on = '' OR dated_on IS date(dated_on)),
    owner       TEXT    NOT NULL,
    reference   TEXT    NOT NULL,
    proves      TEXT    NOT NULL,
    has_mandate INTEGER NOT NULL CHECK (has_mandate IN (0, 1)),
    has_budget  INTEGER NOT NULL CHECK (has_budget IN (0, 1)),
    has_plan    INTEGER NOT NULL CHECK (has_plan IN (0, 1)),
    has_vision  INTEGER NOT NULL CHECK (has_vision IN (0, 1)),
    public      INTEGER NOT NULL CHECK (public IN (0, 1)),
    consent     TEXT    NOT NULL,
    alt         TEXT    NOT NULL,
    file_name   TEXT    NOT NULL,
    file_sha256 TEXT    NOT NULL,
    file_type   TEXT    NOT NULL,
    file_size   INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_number ON evidence (number);

-- The last number given in each series. Undo does not give a number back: it
-- may stand on paper already.
CREATE TABLE counters (
    series TEXT    NOT NULL PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT;

CREATE TABLE quotes (
    id       TEXT    NOT NULL PRIMARY KEY,
    text     TEXT    NOT NULL,
    speaker  TEXT    NOT NULL,
    place    TEXT    NOT NULL,
    said_on  TEXT    NOT NULL CHECK (said_on = '' OR said_on IS date(said_on)),
    theme    TEXT    NOT NULL,
    question TEXT    NOT NULL,
    followed TEXT    NOT NULL,
    consent  INTEGER NOT NULL CHECK (consent IN (0, 1))
) STRICT;

CREATE TABLE answers (
    id            TEXT NOT NULL PRIMARY KEY CHECK (id = candidature || '/' || programme || '/' || sub_criterion),
    candidature   TEXT NOT NULL REFERENCES candidatures (id) ON DELETE CASCADE,
    programme     TEXT NOT NULL,
    sub_criterion TEXT NOT NULL,
    text          TEXT NOT NULL,
    not_yet       TEXT NOT NULL,
    status        TEXT NOT NULL CHECK (status IN ('empty', 'draft', 'ready', 'checked'))
) STRICT;
CREATE INDEX answers_candidature ON answers (candidature, programme);

-- What the dossier itself knows of an indicator; its id is the code.
CREATE TABLE indicators (
    id       TEXT    NOT NULL PRIMARY KEY,
    own      INTEGER NOT NULL CHECK (own IN (0, 1)),
    name     TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    theme    TEXT    NOT NULL,
    define   TEXT    NOT NULL,
    source   TEXT    NOT NULL,
    decimals INTEGER NOT NULL,
    better   TEXT    NOT NULL,
    persons  INTEGER NOT NULL CHECK (persons IN (0, 1)),
    note     TEXT    NOT NULL,
    meaning  TEXT    NOT NULL
) STRICT;

-- One arrival of figures. Its values hang on it: see vals.
CREATE TABLE imports (
    id       TEXT    NOT NULL PRIMARY KEY,
    kind     TEXT    NOT NULL CHECK (kind IN ('file', 'paste', 'typed')),
    source   TEXT    NOT NULL,
    file     TEXT    NOT NULL,
    sha256   TEXT    NOT NULL,
    at       TEXT    NOT NULL,
    who      TEXT    NOT NULL,
    rows     INTEGER NOT NULL,
    vals     INTEGER NOT NULL,
    skipped  INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    note     TEXT    NOT NULL
) STRICT;

-- The thread, evidence and tags. The key is the record, so the same link made
-- twice is one link.
CREATE TABLE links (
    from_kind TEXT NOT NULL,
    from_id   TEXT NOT NULL,
    role      TEXT NOT NULL,
    to_kind   TEXT NOT NULL,
    to_id     TEXT NOT NULL,
    PRIMARY KEY (from_kind, from_id, role, to_kind, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_to ON links (to_kind, to_id);

-- One user action. Who, when and device stand here once, not in every row.
CREATE TABLE groups (
    id     INTEGER PRIMARY KEY,
    device TEXT    NOT NULL CHECK (device <> ''),
    seq    INTEGER NOT NULL,             -- of that device, without gaps
    hlc    INTEGER NOT NULL,             -- milliseconds << 16 | counter, always rising
    at     TEXT    NOT NULL,             -- what the clock said
    who    TEXT    NOT NULL CHECK (who <> ''),
    label  TEXT    NOT NULL CHECK (label <> ''),
    kind   TEXT    NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target INTEGER,                      -- the group that was undone or redone
    UNIQUE (device, seq)
) STRICT;
CREATE INDEX groups_hlc ON groups (hlc);
CREATE INDEX groups_target ON groups (target) WHERE target IS NOT NULL;

-- One changed record. I and D hold {"column":value}, U {"column":[old,new]}.
CREATE TABLE history (
    id      INTEGER PRIMARY KEY,         -- the order in this file
    grp     INTEGER NOT NULL REFERENCES groups (id),
    tbl     TEXT    NOT NULL,
    rec     TEXT    NOT NULL,
    op      TEXT    NOT NULL CHECK (op IN ('I', 'U', 'D')),
    changes TEXT    NOT NULL
) STRICT;
CREATE INDEX history_rec ON history (rec);
CREATE INDEX history_grp ON history (grp);

-- The group of the transaction that is running; empty between transactions.
CREATE TABLE context (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    grp INTEGER NOT NULL
) STRICT;

-- The index keeps words only; texts are read back through the view
-- search_text, which is made when the dossier opens.
CREATE TABLE search_map (
    id   INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    rec  TEXT NOT NULL,
    UNIQUE (kind, rec)
) STRICT;
-- What must be indexed anew, with the words the index has now; empty between
-- transactions.
CREATE TABLE search_dirty (
    id    INTEGER PRIMARY KEY,
    had   INTEGER NOT NULL,
    title TEXT,
    body  TEXT
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = 'search_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Figures: integer keys, no history, no triggers. Codes stand once.
CREATE TABLE areas (
    num   INTEGER PRIMARY KEY,
    code  TEXT    NOT NULL UNIQUE,
    name  TEXT    NOT NULL,
    level TEXT    NOT NULL,
    own   INTEGER NOT NULL CHECK (own IN (0, 1)),
    peer  INTEGER NOT NULL CHECK (peer IN (0, 1))
) STRICT;
CREATE TABLE indicator_nums (
    num  INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE breakdowns (
    num  INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE            -- 'age=0-2;sex=f'; empty: the total
) STRICT;
CREATE TABLE import_nums (
    num INTEGER PRIMARY KEY AUTOINCREMENT,  -- a later import has a higher number
    id  TEXT NOT NULL UNIQUE                -- imports.id; stays when that is undone
) STRICT;
CREATE TABLE vals (
    indicator   INTEGER NOT NULL,        -- indicator_nums.num
    area        INTEGER NOT NULL,        -- areas.num
    period      INTEGER NOT NULL,        -- a year, quarter, month or day as one number
    breakdown   INTEGER NOT NULL,        -- breakdowns.num
    import      INTEGER NOT NULL,        -- import_nums.num
    value       REAL,                    -- NULL: known to be missing
    missing     TEXT    NOT NULL,        -- why; empty when there is a value
    provisional INTEGER NOT NULL,
    PRIMARY KEY (indicator, area, period, breakdown, import)
) STRICT, WITHOUT ROWID;
