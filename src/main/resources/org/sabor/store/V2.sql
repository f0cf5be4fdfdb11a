-- Schema 2: what schema 1 has, and the people who were erased, by the ids of their rows, which are chance and name
-- nobody. A backup that still has them is put right by it (RELIABILITY F5).

CREATE TABLE erased (
    participant TEXT NOT NULL PRIMARY KEY CHECK (length(participant) = 36),
    at TEXT NOT NULL CHECK (at = date(at))
) STRICT, WITHOUT ROWID;
