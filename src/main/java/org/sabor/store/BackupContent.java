package org.sabor.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;
import org.sabor.model.Bilingual;

/// How much is in a file or in a backup of it, to choose by.
///
/// @param generation how many changes the file had seen
/// @param writer who wrote the last of them; both together name one state of a file
/// @param participants how many people; `sessions` items of the agenda; `attendance` marks of attendance
public record BackupContent(
        Bilingual title, long generation, String writer, int participants, int sessions, int attendance) {

    static BackupContent read(Sql sql) throws SQLException {
        var mark = FileMark.read(sql);
        return new BackupContent(
                sql.one(
                        "SELECT title_bg, title_en FROM seminar_details",
                        row -> new Bilingual(row.getString(1), row.getString(2))),
                mark.generation(),
                mark.writer(),
                count(sql, "SELECT count(*) FROM participant"),
                count(sql, "SELECT count(*) FROM session"),
                count(sql, "SELECT count(*) FROM attendance"));
    }

    private static int count(Sql sql, String query) throws SQLException {
        return sql.one(query, row -> row.getInt(1));
    }

    /// Whether this is the same state of the file.
    public boolean same(BackupContent other) {
        return generation == other.generation && writer.equals(other.writer);
    }

    /// Whether going back to this from the state of now loses something: it is older, or there is less of anything.
    public boolean losesFrom(BackupContent now) {
        return generation < now.generation
                || participants < now.participants
                || sessions < now.sessions
                || attendance < now.attendance;
    }

    /// What is other here than now, each in words.
    public List<Message> differences(BackupContent now) {
        var said = new ArrayList<Message>();
        say(said, "backups.fewer-people", "backups.more-people", participants - now.participants);
        say(said, "backups.fewer-sessions", "backups.more-sessions", sessions - now.sessions);
        say(said, "backups.fewer-attendance", "backups.more-attendance", attendance - now.attendance);
        if (said.isEmpty()) {
            said.add(Message.of(same(now) ? "backups.same" : "backups.same-counts"));
        }
        return said;
    }

    private static void say(List<Message> said, String fewer, String more, int difference) {
        if (difference != 0) {
            said.add(Message.of(difference < 0 ? fewer : more, Math.abs(difference)));
        }
    }
}
