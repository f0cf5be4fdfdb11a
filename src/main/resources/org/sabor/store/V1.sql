-- Schema 1 of a .sabor file. One table for each kind of row of the model.
--
-- Ids are UUIDs as text; they are made so that later ones sort later. Dates and times are ISO 8601, local to the seminar.
-- A text in Bulgarian and English is two columns. Constants are words; which ones there are, the program knows.
-- Foreign keys wait for the end of the transaction, so the changes of an edit may come in any order.

CREATE TABLE meta (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    file TEXT NOT NULL CHECK (length(file) = 36),
    generation INTEGER NOT NULL CHECK (generation > 0),
    writer TEXT NOT NULL CHECK (length(writer) = 36),
    at TEXT NOT NULL
) STRICT;

CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX edit_undone ON edit (seq) WHERE undone = 1;

CREATE TABLE attachment (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE seminar_details (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title_bg TEXT NOT NULL,
    title_en TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    type TEXT NOT NULL,
    format TEXT NOT NULL,
    format_text_bg TEXT NOT NULL,
    format_text_en TEXT NOT NULL,
    organiser TEXT REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    host TEXT REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    venue_bg TEXT NOT NULL,
    venue_en TEXT NOT NULL,
    zone TEXT NOT NULL,
    platform TEXT NOT NULL,
    meeting TEXT NOT NULL,
    unit TEXT NOT NULL,
    minimum_minutes INTEGER NOT NULL CHECK (minimum_minutes >= 0),
    break_after INTEGER NOT NULL CHECK (break_after >= 0),
    between_places INTEGER NOT NULL CHECK (between_places >= 0),
    policy_documents TEXT NOT NULL CHECK (json_valid(policy_documents)),
    policy_context TEXT NOT NULL CHECK (json_valid(policy_context)),
    outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
    publications TEXT NOT NULL CHECK (json_valid(publications)),
    signatory_name_bg TEXT NOT NULL,
    signatory_name_en TEXT NOT NULL,
    signatory_position_bg TEXT NOT NULL,
    signatory_position_en TEXT NOT NULL,
    privacy_contact TEXT NOT NULL,
    desk_copy TEXT CHECK (json_valid(desk_copy)),
    figures TEXT NOT NULL CHECK (json_valid(figures))
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title_bg TEXT NOT NULL,
    title_en TEXT NOT NULL,
    acronym TEXT NOT NULL,
    number TEXT NOT NULL,
    programme_bg TEXT NOT NULL,
    programme_en TEXT NOT NULL,
    premises TEXT NOT NULL CHECK (json_valid(premises)),
    aims TEXT NOT NULL CHECK (json_valid(aims)),
    activities TEXT NOT NULL CHECK (json_valid(activities)),
    goals TEXT NOT NULL CHECK (json_valid(goals)),
    funding_line_bg TEXT NOT NULL,
    funding_line_en TEXT NOT NULL,
    disclaimer_bg TEXT NOT NULL,
    disclaimer_en TEXT NOT NULL,
    logos TEXT CHECK (length(logos) = 64),
    logos_alternative_bg TEXT NOT NULL,
    logos_alternative_en TEXT NOT NULL,
    other_logos TEXT NOT NULL CHECK (json_valid(other_logos)),
    sheets TEXT NOT NULL CHECK (json_valid(sheets)),
    retention TEXT NOT NULL CHECK (json_valid(retention))
) STRICT, WITHOUT ROWID;

CREATE TABLE day (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL CHECK (number >= 1),
    date TEXT CHECK (date = date(date)),
    starts TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]*'),
    ends TEXT CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name_bg TEXT NOT NULL,
    name_en TEXT NOT NULL,
    building_bg TEXT NOT NULL,
    building_en TEXT NOT NULL,
    capacity INTEGER,
    link TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name_bg TEXT NOT NULL,
    name_en TEXT NOT NULL,
    type TEXT NOT NULL,
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    partner_role TEXT NOT NULL,
    collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
    note_bg TEXT NOT NULL,
    note_en TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases))
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL,
    title_bg TEXT NOT NULL,
    title_en TEXT NOT NULL,
    given TEXT NOT NULL,
    middle TEXT NOT NULL,
    family TEXT NOT NULL,
    latin TEXT NOT NULL,
    cyrillic TEXT NOT NULL,
    group_name_bg TEXT NOT NULL,
    group_name_en TEXT NOT NULL,
    head_count INTEGER CHECK (head_count >= 1),
    organisation TEXT REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    position_bg TEXT NOT NULL,
    position_en TEXT NOT NULL,
    roles TEXT NOT NULL CHECK (json_valid(roles)),
    planned_mode TEXT NOT NULL,
    status TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    consents TEXT NOT NULL CHECK (json_valid(consents)),
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_organisation ON participant (organisation);

CREATE TABLE needs (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    participant TEXT NOT NULL UNIQUE REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    diet TEXT NOT NULL,
    accessibility TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day TEXT NOT NULL REFERENCES day DEFERRABLE INITIALLY DEFERRED,
    starts TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]*'),
    ends TEXT CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]*'),
    position INTEGER NOT NULL,
    room TEXT REFERENCES room DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    topic_bg TEXT NOT NULL,
    topic_en TEXT NOT NULL,
    held_starts TEXT CHECK (held_starts GLOB '[0-2][0-9]:[0-5][0-9]*'),
    held_ends TEXT CHECK (held_ends GLOB '[0-2][0-9]:[0-5][0-9]*'),
    summary_bg TEXT NOT NULL,
    summary_en TEXT NOT NULL,
    conclusion_bg TEXT NOT NULL,
    conclusion_en TEXT NOT NULL,
    decisions TEXT NOT NULL CHECK (json_valid(decisions))
) STRICT, WITHOUT ROWID;

CREATE INDEX session_day ON session (day);
CREATE INDEX session_room ON session (room);

CREATE TABLE session_speaker (
    session TEXT NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    participant TEXT NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_speaker_participant ON session_speaker (participant);

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    participant TEXT NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL REFERENCES day DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    session TEXT REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    mode TEXT NOT NULL,
    arrived TEXT CHECK (arrived GLOB '[0-2][0-9]:[0-5][0-9]*'),
    departed TEXT CHECK (departed GLOB '[0-2][0-9]:[0-5][0-9]*'),
    minutes INTEGER CHECK (minutes >= 0),
    source TEXT NOT NULL,
    evidence TEXT NOT NULL,
    recording TEXT CHECK (json_valid(recording))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX attendance_period ON attendance (participant, day, part, ifnull(session, ''));
CREATE INDEX attendance_day ON attendance (day);
CREATE INDEX attendance_session ON attendance (session);

CREATE TABLE speaker (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    participant TEXT NOT NULL UNIQUE REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    role_text_bg TEXT NOT NULL,
    role_text_en TEXT NOT NULL,
    biography_bg TEXT NOT NULL,
    biography_en TEXT NOT NULL,
    topic_bg TEXT NOT NULL,
    topic_en TEXT NOT NULL,
    state TEXT NOT NULL,
    availability TEXT NOT NULL CHECK (json_valid(availability)),
    needs TEXT NOT NULL,
    travel TEXT NOT NULL,
    photo TEXT CHECK (length(photo) = 64),
    photo_alternative_bg TEXT NOT NULL,
    photo_alternative_en TEXT NOT NULL,
    files TEXT NOT NULL CHECK (json_valid(files))
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name_bg TEXT NOT NULL,
    name_en TEXT NOT NULL,
    is_group INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    description_bg TEXT NOT NULL,
    description_en TEXT NOT NULL,
    place_bg TEXT NOT NULL,
    place_en TEXT NOT NULL,
    day TEXT REFERENCES day DEFERRABLE INITIALLY DEFERRED,
    starts TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]*'),
    ends TEXT CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]*'),
    meeting_point_bg TEXT NOT NULL,
    meeting_point_en TEXT NOT NULL,
    meets TEXT CHECK (meets GLOB '[0-2][0-9]:[0-5][0-9]*'),
    back TEXT CHECK (back GLOB '[0-2][0-9]:[0-5][0-9]*'),
    guide_bg TEXT NOT NULL,
    guide_en TEXT NOT NULL,
    guide_language_bg TEXT NOT NULL,
    guide_language_en TEXT NOT NULL,
    capacity INTEGER CHECK (capacity >= 0),
    transport TEXT NOT NULL,
    buses TEXT NOT NULL CHECK (json_valid(buses)),
    transport_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX visit_day ON visit (day);

CREATE TABLE visit_seat (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    visit TEXT NOT NULL REFERENCES visit DEFERRABLE INITIALLY DEFERRED,
    participant TEXT NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    state TEXT NOT NULL,
    bus INTEGER CHECK (bus >= 1),
    counted_out TEXT,
    counted_back TEXT,
    UNIQUE (visit, participant)
) STRICT, WITHOUT ROWID;

CREATE INDEX visit_seat_participant ON visit_seat (participant);

CREATE TABLE distinct_participants (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    first TEXT NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    second TEXT NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    CHECK (first <> second),
    UNIQUE (first, second)
) STRICT, WITHOUT ROWID;

CREATE INDEX distinct_participants_second ON distinct_participants (second);

CREATE TABLE distinct_organisations (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    first TEXT NOT NULL REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    second TEXT NOT NULL REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    CHECK (first <> second),
    UNIQUE (first, second)
) STRICT, WITHOUT ROWID;

CREATE INDEX distinct_organisations_second ON distinct_organisations (second);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    day TEXT REFERENCES day DEFERRABLE INITIALLY DEFERRED,
    added TEXT NOT NULL,
    note TEXT NOT NULL,
    pages INTEGER CHECK (pages >= 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_day ON evidence (day);

-- Rows may name participants who have been removed since: they are on the paper.
CREATE TABLE sheet_print (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    day TEXT NOT NULL REFERENCES day DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    session TEXT REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    rows TEXT NOT NULL CHECK (json_valid(rows)),
    blank_rows INTEGER NOT NULL CHECK (blank_rows >= 0),
    signed TEXT NOT NULL CHECK (json_valid(signed)),
    written_in TEXT NOT NULL CHECK (json_valid(written_in)),
    scan TEXT REFERENCES evidence DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX sheet_print_day ON sheet_print (day);
CREATE INDEX sheet_print_session ON sheet_print (session);
CREATE INDEX sheet_print_scan ON sheet_print (scan);

CREATE TABLE online_report (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    platform TEXT NOT NULL,
    variant TEXT NOT NULL,
    evidence TEXT REFERENCES evidence DEFERRABLE INITIALLY DEFERRED,
    day TEXT REFERENCES day DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    starts TEXT,
    ends TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX online_report_evidence ON online_report (evidence);
CREATE INDEX online_report_day ON online_report (day);

CREATE TABLE online_attendee (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    report TEXT NOT NULL REFERENCES online_report DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    names_in_file TEXT NOT NULL CHECK (json_valid(names_in_file)),
    email TEXT NOT NULL,
    kind TEXT NOT NULL,
    connections TEXT NOT NULL CHECK (json_valid(connections)),
    seconds INTEGER CHECK (seconds >= 0),
    people TEXT NOT NULL CHECK (json_valid(people)),
    match TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX online_attendee_report ON online_attendee (report);

-- Its items may name rows that have been removed since: they were given out.
CREATE TABLE agenda_release (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    at TEXT NOT NULL,
    days TEXT NOT NULL CHECK (json_valid(days)),
    items TEXT NOT NULL CHECK (json_valid(items))
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_finding (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL,
    rows TEXT NOT NULL CHECK (json_valid(rows)),
    note TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_text (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    place TEXT NOT NULL UNIQUE,
    text_bg TEXT NOT NULL,
    text_en TEXT NOT NULL,
    instead_bg TEXT NOT NULL,
    instead_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL CHECK (number >= 1),
    picture TEXT NOT NULL CHECK (length(picture) = 64),
    alternative_bg TEXT NOT NULL,
    alternative_en TEXT NOT NULL,
    caption_bg TEXT NOT NULL,
    caption_en TEXT NOT NULL,
    day TEXT REFERENCES day DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_day ON photo (day);

-- The participant may have been removed since: the number was given out.
CREATE TABLE certificate (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    participant TEXT NOT NULL,
    issued TEXT NOT NULL CHECK (issued = date(issued))
) STRICT, WITHOUT ROWID;
