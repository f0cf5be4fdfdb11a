package org.sabor.store;

import java.sql.SQLException;

/// Which file this is, and which state of it.
///
/// @param file stays for the life of the file, wherever it goes; a copy has its own
/// @param generation is raised by every transaction
/// @param writer the session of the program that raised it last, another for each opening
record FileMark(String file, long generation, String writer) {
    static FileMark read(Sql sql) throws SQLException {
        return sql.one(
                "SELECT file, generation, writer FROM meta",
                row -> new FileMark(row.getString(1), row.getLong(2), row.getString(3)));
    }

    /// Whether both are the same state, of whichever file.
    boolean sameState(FileMark other) {
        return generation == other.generation && writer.equals(other.writer);
    }
}
