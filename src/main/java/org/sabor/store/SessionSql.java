package org.sabor.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sabor.json.Json;
import org.sabor.model.Decision;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SpeakerPart;

/// The table `session`, and `session_speaker` with its speakers in their order.
final class SessionSql extends RowSql<Session> {
    SessionSql(Json json) {
        super(json, "session", """
            id, day, starts, ends, position, room, kind, topic_bg, topic_en, held_starts, held_ends, summary_bg,
            summary_en, conclusion_bg, conclusion_en, decisions\
            """);
    }

    @Override
    Session read(Columns columns) {
        return new Session(
                columns.id(),
                columns.id(),
                columns.time(),
                columns.time(),
                columns.number(),
                columns.optionalId(),
                columns.constant(SessionKind.class),
                columns.bilingual(),
                new Held(
                        columns.time(),
                        columns.time(),
                        columns.bilingual(),
                        columns.bilingual(),
                        columns.list(Decision.class)),
                List.of());
    }

    @Override
    void write(Session row, Values values) {
        values.id(row.id())
                .id(row.day())
                .time(row.start())
                .time(row.end())
                .number(row.position())
                .id(row.room())
                .constant(row.kind())
                .bilingual(row.topic())
                .time(row.held().start())
                .time(row.held().end())
                .bilingual(row.held().summary())
                .bilingual(row.held().conclusion())
                .list(row.held().decisions());
    }

    @Override
    List<Session> all(Sql sql) throws SQLException {
        var speakers = speakers(sql);
        return super.all(sql).stream()
                .map(session -> session.withSpeakers(speakers.getOrDefault(session.id(), List.of())))
                .toList();
    }

    private Map<Id<Session>, List<SessionSpeaker>> speakers(Sql sql) throws SQLException {
        var bySession = new HashMap<Id<Session>, List<SessionSpeaker>>();
        var columns = new Columns(json);
        sql.query(
                "SELECT json_array(session, participant, part) FROM session_speaker ORDER BY session, position",
                result -> columns.of(result.getBytes(1), of -> {
                    Id<Session> session = of.id();
                    return bySession
                            .computeIfAbsent(session, _ -> new ArrayList<>())
                            .add(new SessionSpeaker(of.id(), of.constant(SpeakerPart.class)));
                }));
        return bySession;
    }

    @Override
    void insert(Sql sql, Session row) throws SQLException {
        super.insert(sql, row);
        int position = 0;
        for (var speaker : row.speakers()) {
            sql.update(
                    "INSERT INTO session_speaker (session, position, participant, part) VALUES (?, ?, ?, ?)",
                    row.id().toString(),
                    position++,
                    speaker.participant().toString(),
                    Json.word(speaker.part()));
        }
    }

    @Override
    void deleteAll(Sql sql) throws SQLException {
        sql.update("DELETE FROM session_speaker");
        super.deleteAll(sql);
    }

    @Override
    void delete(Sql sql, Session row) throws SQLException {
        sql.update("DELETE FROM session_speaker WHERE session = ?", row.id().toString());
        super.delete(sql, row);
    }
}
