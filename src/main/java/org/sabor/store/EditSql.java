package org.sabor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sabor.json.Json;
import org.sabor.model.Edit;
import org.sabor.model.RecordedEdit;
import org.sabor.model.Step;

/// The table `edit`: what was done, in order, with the rows before and after.
final class EditSql {
    private final Json json;

    EditSql(Json json) {
        this.json = json;
    }

    void write(Sql sql, Step step, Instant at, String by) throws SQLException {
        switch (step.direction()) {
            case DO -> {
                sql.update("DELETE FROM edit WHERE undone = 1");
                sql.update(
                        "INSERT INTO edit (at, by, content, undone) VALUES (?, ?, ?, 0)",
                        at.toString(),
                        by,
                        json.text(step.edit()));
            }
            case UNDO -> one(sql.update("""
                UPDATE edit SET undone = 1
                WHERE seq = (SELECT seq FROM edit WHERE undone = 0 ORDER BY seq DESC LIMIT 1)\
                """));
            case REDO -> one(sql.update("""
                UPDATE edit SET undone = 0
                WHERE seq = (SELECT seq FROM edit WHERE undone = 1 ORDER BY seq LIMIT 1)\
                """));
        }
    }

    private static void one(int changed) throws SQLException {
        if (changed != 1) {
            throw new SQLException("no edit to take back or to do again");
        }
    }

    /// All edits, the oldest first, with when and by whom.
    ///
    /// @throws JsonProcessingException where an edit cannot be read
    List<RecordedEdit> recorded(Sql sql) throws SQLException, JsonProcessingException {
        record Line(long number, String at, String by, String content, boolean undone) {}
        var lines = sql.query(
                "SELECT seq, at, by, content, undone FROM edit ORDER BY seq",
                row -> new Line(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5) == 1));
        var recorded = new ArrayList<RecordedEdit>(lines.size());
        for (var line : lines) {
            recorded.add(new RecordedEdit(
                    line.number, Instant.parse(line.at), line.by, json.edit(line.content), line.undone));
        }
        return recorded;
    }

    /// @throws JsonProcessingException where an edit cannot be read
    EditLog read(Sql sql) throws SQLException, JsonProcessingException {
        var texts = sql.query("SELECT content FROM edit ORDER BY seq", row -> row.getString(1));
        var edits = new ArrayList<Edit>(texts.size());
        for (var text : texts) {
            edits.add(json.edit(text));
        }
        return new EditLog(edits, sql.one("SELECT count(*) FROM edit WHERE undone = 0", row -> row.getInt(1)));
    }
}
