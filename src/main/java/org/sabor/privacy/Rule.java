package org.sabor.privacy;

/// What becomes of a column when a seminar is made anonymous (DOMAIN 5.3).
public enum Rule {
    /// It stays: it says nothing of a person.
    KEPT,
    /// It becomes empty, or what means „not stated“.
    EMPTIED,
    /// „Участник 17“ stands in its place; nothing leads back.
    PSEUDONYM,
    /// A text that may name people: their names, addresses and phones are taken out of it.
    WITHOUT_NAMES,
    /// It stays in rows that at least five share in all that is left of them; otherwise it becomes „not stated“, or the
    /// row goes (RELIABILITY F3).
    SHARED,
    /// Its rows go whole.
    REMOVED
}
