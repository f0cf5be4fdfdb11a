package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists of events of Microsoft Teams (`online-attendance.md` 2.2 and 2.6).
class TeamsListTest {
    private static final String LIST_READ = """
        Мария Стоянова 1× 09:55:04-? 9296s 155min open
        Weiß, Jürgen 1× 09:55:04-11:32:40 5856s 98min
        Antoniou Nikos 2× 10:02:10-12:20 8210s 137min\
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Full Name, User Action, Timestamp | Joined, Joined before, Left",
                "Nome Completo, Atividade, Data e hora | Entrou, Entrou antes de, Saiu",
                "Nome Completo, Atividade, Carimbo de data/hora | Ingressou, Entrou antes de, Saiu",
                "Imię i nazwisko, Aaaa, Znacznik czasu | Xxxx, Xxxx yyy, Zzzz",
                "Name, Aktion, Zeitstempel | Beigetreten, Bbb, Verlassen",
                "Nom complet, Aaaa, Horodatage | A rejoint, Bbb, A quitté",
                "Nombre, Aaaa, Bbbb | Se unió, Cccc, Salió",
                "Aaaa, Bbbb, Cccc | Joined, Joined before, Left",
                "Aaaa, Bbbb, Cccc | Xxxx, Xxxx yyy, Zzzz"
            })
    void lists(String headings, String actions) {
        var report = Reading.text(list(headings, actions), "UTF-16");
        assertEquals(ReportKind.TEAMS_LIST, report.kind());
        assertEquals(LIST_READ, Reading.people(report));
    }

    private static String list(String headings, String actions) {
        var words = actions.split(", ", -1);
        return """
            HEADINGS
            Мария Стоянова\tJOINED\t13/03/2026, 09:55:04
            Weiß, Jürgen\tBEFORE\t13/03/2026, 09:55:04
            Weiß, Jürgen\tLEFT\t13/03/2026, 11:32:40
            Antoniou Nikos (Guest)\tJOINED\t13/03/2026, 10:02:10
            Antoniou Nikos (Guest)\tJOINED\t13/03/2026, 10:05:00
            Antoniou Nikos (Guest)\tLEFT\t13/03/2026, 11:00:00
            Antoniou Nikos (Guest)\tLEFT\t13/03/2026, 12:20:00
            Antoniou Nikos (Guest)\tJOINED\t13/03/2026, 11:01:00
            Antoniou Nikos (Guest)\tJOINED\t13/03/2026, 11:01:00
            """.replace("13/", "12/")
                .replace("HEADINGS", headings.replace(", ", "\t"))
                .replace("JOINED", words[0])
                .replace("BEFORE", words[1])
                .replace("LEFT", words[2])
                .replaceFirst("^\t.*\n", "");
    }

    @Test
    void aListWithoutHeadings() {
        var list = list("Full Name, User Action, Timestamp", "Joined, Joined before, Left");
        assertEquals(LIST_READ, Reading.people(Reading.text(list.substring(list.indexOf('\n') + 1))));
        var unknown = list("Full Name, User Action, Timestamp", "Xxxx, Xxxx yyy, Zzzz");
        assertEquals(LIST_READ, Reading.people(Reading.text(unknown.substring(unknown.indexOf('\n') + 1), "UTF-16LE")));
    }

    @Test
    void aListSavedByASpreadsheetProgram() {
        var list = list("Full Name, User Action, Timestamp", "Joined, Joined before, Left")
                .replaceAll("(?m)^(.*)\t(.*)\t(.*)$", "\"$1\",$2,\"$3\"");
        assertEquals(LIST_READ, Reading.people(Reading.text("\uFEFF" + list)));
    }

    @Test
    void aListOfTwoDays() {
        var list = list("Full Name, User Action, Timestamp", "Joined, Joined before, Left")
                + "Мария Стоянова\tJoined\t11/03/2026, 16:00:00\n" + "Иван Петров\tJoined\t11/03/2026, 16:00:00\n"
                + "Иван Петров\tLeft\t11/03/2026, 16:10:00\n";
        var report = Reading.text(list);
        assertEquals(LIST_READ, Reading.people(report));
        assertEquals("11 other-day, 12 other-day", Reading.leftOut(report));
        var both = Reading.bytes(
                list.getBytes(StandardCharsets.UTF_8),
                "list.csv",
                Reading.context("2026-03-11", "2026-03-12"),
                ReportOptions.FROM_CONTENT);
        assertEquals("""
            Мария Стоянова 2× 2026-03-11T16:00-? 9296s 155min open
            Weiß, Jürgen 1× 09:55:04-11:32:40 5856s 98min
            Antoniou Nikos 2× 10:02:10-12:20 8210s 137min
            Иван Петров 1× 2026-03-11T16:00-2026-03-11T16:10 600s 10min\
            """, Reading.people(both));
    }

    @Test
    void whoLeftWithoutJoiningHasNoTime() {
        var report = Reading.text("""
            Full Name\tUser Action\tTimestamp
            Иван\tLeft\t12/03/2026, 11:00:00
            Мария\tJoined\t12/03/2026, 11:00:00
            Мария\tLeft\t12/03/2026, 11:30:00
            """);
        assertEquals("""
            Иван ?-11:00 0s 0min
            Мария 1× 11:00-11:30 1800s 30min\
            """, Reading.people(report));
        assertEquals("date-order left-only", Reading.warnings(report));
    }

    @Test
    void aLiveEvent() {
        var report = Reading.text("""
            SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role
            b,m@obshtina.example,Мария Стоянова,"Mozilla/5.0 (X11, Linux), like Gecko",3/12/2026 10:20:00 AM,Left,Attendee
            a,m@obshtina.example,Мария Стоянова,"Mozilla/5.0 (X11, Linux), like Gecko",3/12/2026 8:00:00 AM,Joined,Producer
            b,m@obshtina.example,Мария Стоянова,"Mozilla/5.0 (X11, Linux), like Gecko",3/12/2026 8:30:00 AM,Joined,Attendee
            a,m@obshtina.example,Мария Стоянова,"Mozilla/5.0 (X11, Linux), like Gecko",3/12/2026 9:00:00 AM,Left,Attendee
            c,,Гост,"Mozilla/5.0 (X11, Linux), like Gecko",3/12/2026 8:30:00 AM,Joined,Attendee
            """);
        assertEquals(ReportKind.TEAMS_LIVE, report.kind());
        assertEquals("""
            Мария Стоянова <m@obshtina.example> organizer 2× 10:00-12:20 8400s 140min
            Гост attendee 1× 10:30-? 7200s 120min open\
            """, Reading.people(report));
    }
}
