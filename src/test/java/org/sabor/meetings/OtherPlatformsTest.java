package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports of Webex, Google Meet, BigBlueButton and of nobody in particular (`online-attendance.md` 4 to 7).
class OtherPlatformsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting Name;Meeting Start Time;Meeting End Time;Name;Attendee Email;Join Time;Leave Time;Attendance"
                        + " Duration;Connection Type|;;",
                "Event Name;Event Start Time;Event End Time;Name;Attendee Email;Join Time;Leave Time;Attendance"
                        + " Duration;Connection Type|;;"
            })
    void webex(String headings, String ignored) {
        var row = "Семинар\t\"=\"\"2026-03-12 10:00:00\"\"\"\t\"=\"\"2026-03-12 12:30:00\"\"\"\tNAME\t\"=\"\"2026-03-12"
                + " FROM\"\"\"\t\"=\"\"2026-03-12 TO\"\"\"\t48 mins\tDesktop\r\n";
        var text = headings.replace(';', '\t') + "\r\n"
                + row.replace("NAME", "Мария\tm@x.example")
                        .replace("FROM", "09:58:50")
                        .replace("TO", "12:34:49")
                + row.replace("NAME", "Мария\tM@x.example")
                        .replace("FROM", "10:00:00")
                        .replace("TO", "12:40:00")
                + row.replace("NAME", "Call-in User_3\t")
                        .replace("FROM", "10:00:00")
                        .replace("TO", "11:00:00");
        var report = Reading.text(text, "UTF-16");
        assertEquals(ReportKind.WEBEX, report.kind());
        assertEquals("""
            Мария <m@x.example> 2× 09:58:50-12:40 9670s 161min
            Call-in User_3 phone 1× 10:00-11:00 3600s 60min\
            """, Reading.people(report));
        assertEquals(
                "Meeting[title=Семинар, number=null, start=2026-03-12T10:00, end=2026-03-12T12:30]",
                String.valueOf(report.meeting()));
    }

    @Test
    void newerWebex() {
        var report = Reading.text("""
            Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tFirst Name\tLast Name\tRole\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\tConnection Type
            Семинар\t="2026-03-12 10:00:00"\t="2026-03-12 12:30:00"\tivan\tИван\tПетров\tHost\ti@x.example\t="2026-03-12 10:00:00"\t="2026-03-12 11:00:00"\t60 mins\tDesktop
            """);
        assertEquals("Иван Петров <i@x.example> host 1× 10:00-11:00 3600s 60min", Reading.people(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First name,Last name,Email,Duration,Time joined,Time exited|Мария,Стоянова,m@x.example,1 hr 34"
                        + " min,9:58 AM,12:32 PM|94min|",
                "Name,Email,Duration,Time joined,Time exited|Мария Стоянова,m@x.example,94 min,09:58,12:32|94min|",
                "Nome,Sobrenome,E-mail,Duração,Horário de entrada,Horário de saída|Мария,Стоянова,m@x.example,1 h 34"
                        + " min,09:58,12:32|94min|",
                "First name,Last name,Email,Duration,Time joined,Time exited|Мария,Стоянова,m@x.example,1 hr 34 min"
                        + " 2s,2026-03-12 09:58:00,2026-03-12 12:32:00|5642s 94min|",
                "First name,Last name,Email,Duration,Time joined,Time exited|Мария Стоянова,,m@x.example,9 hr,9:58"
                        + " AM,12:32 PM|154min|"
            })
    void meet(String headings, String row, String total, String ignored) {
        var report = Reading.text(headings + "\n" + row + "\n");
        assertEquals(ReportKind.MEET_WORKSPACE, report.kind());
        assertEquals("Мария Стоянова <m@x.example> 09:58-12:32 " + total, Reading.people(report));
        assertEquals("", Reading.warnings(report));
    }

    @Test
    void meetWithTitle() {
        var report = Reading.text("""
            Relatório de participação em abc-defg-hij (2026-03-12 09:57:00)

            Nome,Sobrenome,E-mail,Duração,Horário de entrada,Horário de saída
            Мария,Стоянова,m@x.example,2 h 34 min,09:58,12:32
            33199001****,,,10 min,10:00,10:10
            """);
        assertEquals("""
            Мария Стоянова <m@x.example> 09:58-12:32 154min
            33199001**** phone 10:00-10:10 10min\
            """, Reading.people(report));
        assertEquals("abc-defg-hij", Objects.requireNonNull(report.meeting()).number());
    }

    @Test
    void olderMeet() {
        var report = Reading.text("Name,Email,Duration\nМария Стоянова,m@x.example,1 hr 2 min\nИван,,42m\n");
        assertEquals(ReportKind.MEET_WORKSPACE, report.kind());
        assertEquals("""
            Мария Стоянова <m@x.example> ?-? 62min
            Иван ?-? 42min\
            """, Reading.people(report));
    }

    @Test
    void theDateComesFromTheNameOfTheFile() {
        var bytes = "First name,Last name,Email,Duration,Time joined,Time exited\nA,B,,1 hr,10:00 AM,11:00 AM\n"
                .getBytes(StandardCharsets.UTF_8);
        var days = Reading.context("2026-03-11", "2026-03-12");
        var named = Reading.bytes(bytes, "Семинар (2026-03-12 at 10_00).csv", days, ReportOptions.FROM_CONTENT);
        assertEquals("A B 10:00-11:00 60min", Reading.people(named));
        assertEquals("", Reading.warnings(named));
        var unnamed = Reading.bytes(bytes, "a.csv", days, ReportOptions.FROM_CONTENT);
        assertEquals("A B 2026-03-11T10:00-2026-03-11T11:00 60min", Reading.people(unnamed));
        assertEquals("no-date", Reading.warnings(unnamed));
        var other = Reading.bytes(bytes, "2026-04-01.csv", days, ReportOptions.FROM_CONTENT);
        assertEquals("other-day", Reading.warnings(other));
    }

    @Test
    void firstSeen() {
        var report = Reading.text("""
            *     Meet
            *     Meeting code: abc-defg-hij
            *     Created on 2026-03-12 09:57:56
            *     Ended on 2026-03-12 12:34:31
            Full Name,First Seen,Time in Call
            Мария Стоянова,09:57:56,02:36:32
            Иван Петров,10:00,1 hr 3 min
            """);
        assertEquals(ReportKind.MEET_FIRST_SEEN, report.kind());
        assertEquals("""
            Мария Стоянова 09:57:56-? 9392s 157min
            Иван Петров 10:00-? 3780s 63min\
            """, Reading.people(report));
        assertEquals(
                "Meeting[title=null, number=abc-defg-hij, start=2026-03-12T09:57:56, end=2026-03-12T12:34:31]",
                String.valueOf(report.meeting()));
        assertEquals("", Reading.warnings(report));
    }

    @Test
    void startedAndStopped() {
        var report = Reading.text("""
            SNo,Participant Name,Attendance Started at,Joined at(beta),Attendance Stopped at,Attended Duration,Meeting code
            ,,,,,,
            1,Мария Стоянова,09:57:00,09:58:10,12:30:00,02:20:00,abc-defg-hij
            2,Иван Петров,09:57:00,,12:30:00,01:00:00,abc-defg-hij
            """);
        assertEquals(ReportKind.MEET_STARTED, report.kind());
        assertEquals("""
            Мария Стоянова 09:58:10-12:30 8400s 140min
            Иван Петров 09:57-12:30 3600s 60min\
            """, Reading.people(report));
    }

    @Test
    void checks() {
        var report = Reading.text("""
            \uFEFF"Attendance for:", "Клас 5", "", "", "", "", "", ""
            "Date:", "2026-03-12", "", "", "", "", "", ""
            "Names", "Email", "Comments", "Arrival time", "Last Seen", "# of Checks", "Joined", "Details"
            "Стоянова, Мария", "m@x.example", "", "10:01", "11:00", "59", "1", "10:01, 10:02"
            "Петров, Иван", "", "", "10:30", "10:40", "25", "1", ""
            "Не дошъл", "n@x.example", ""
            "* Help: https://x.example, or ask"
            """);
        assertEquals(ReportKind.MEET_CHECKS, report.kind());
        assertEquals("""
            Стоянова, Мария 10:01-11:00 59min
            Петров, Иван 10:30-10:40 10min\
            """, Reading.people(report));
        assertEquals("Не дошъл null", Reading.absent(report));
        assertEquals("7 note", Reading.leftOut(report));
    }

    private static final String DASHBOARD = """
        "Мария "Мими" Стоянова","TRUE","0","00:41:10","-","12","0","1","0","JOIN","LEFT","02:41:38","-"
        "Işıl, "İzmir", Özgür","FALSE","3.4","00:02:05","-","2","0","1","0","JOIN","-","02:30:20","A"
        "Zoé "Çelik"","FALSE","5","-","-","0","0","1","0","JOIN","LEFT","09:26:30","B"
        "Anonymous","FALSE","-","-","-","-","-","-","-","-","-","-","един
        два, "три\"\
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise"
                        + " Hands,Join,Left,Duration,Which session next?|3/12/2026, 09:55:02 AM|3/12/2026, 12:36:40 PM",
                "Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Emojis,Poll Votes,Raise"
                        + " Hands,Join,Left,Duration,Which, really, now?|3/12/2026, 09:55:02 AM|3/12/2026, 12:36:40 PM",
                "Name,Moderator,Activity Score,Redezeit,Webcamzeit,Nachrichten,Emojis,Abstimmungen,Gehobene"
                        + " Hände,Teilnahme,Verlassen,Duration|12.3.2026, 09:55:02|12.3.2026, 12:36:40",
                "Aa,Bb,Cc,Dd,Ee,Ff,Gg,Hh,Ii,Jj,Kk,Ll|12.3.2026 г., 9:55:02 ч.|12.3.2026 г., 12:36:40 ч.",
                "Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise"
                        + " Hands,Join,Left,Duration|12/3/2026, 9:55:02 π.μ.|12/3/2026, 12:36:40 μ.μ."
            })
    void bigBlueButton(String headings, String join, String left) {
        var rows = DASHBOARD.replace("JOIN", join).replace("LEFT", left).replace("\n", "\r\n");
        var report = Reading.text(headings + "\r\n" + rows);
        assertEquals(ReportKind.BIGBLUEBUTTON, report.kind());
        assertEquals("""
            Мария "Мими" Стоянова moderator 09:55:02-12:36:40 9698s 162min
            Işıl, "İzmir", Özgür viewer 09:55:02-? 9020s 150min open
            Zoé "Çelik" viewer 09:55:02-12:36:40 9698s 162min\
            """, Reading.people(report));
        assertEquals("5 anonymous, 6 anonymous", Reading.leftOut(report));
    }

    @Test
    void aDashboardOfOneRowWithoutLineEnd() {
        var report = Reading.text("Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,"
                + "Raise Hands,Join,Left,Duration,One, two, three?\r\n"
                + DASHBOARD
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("JOIN", "3/12/2026, 09:55:02 AM")
                        .replace("LEFT", "3/12/2026, 12:36:40 PM"));
        assertEquals("Мария \"Мими\" Стоянова moderator 09:55:02-12:36:40 9698s 162min", Reading.people(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,email,joined_at,left_at|Иван,i@x.example,2026-03-12T08:00:00Z,2026-03-12T09:00:00Z|1×"
                        + " 10:00-11:00 3600s 60min",
                "firstName,lastName,email,attendanceTimeInSeconds|Иван,,i@x.example,3600|?-? 3600s 60min",
                "Име,Имейл,Влизане,Излизане|Иван,i@x.example,12.03.2026 10:00,12.03.2026 11:00|1× 10:00-11:00 60min",
                "Име,Имейл,Минути|Иван,i@x.example,60|?-? 60min",
                "Name,Email,Role,Joined,Left|Иван,i@x.example,,2026-03-12 10:00:00,2026-03-12 11:00:00|1× 10:00-11:00"
                        + " 3600s 60min",
                "Participant,Email,Minutes|Иван,i@x.example,60|?-? 60min",
                "Name,Email,Start,End|Иван,i@x.example,2026-03-12 10:00:00,2026-03-12 11:00:00|1× 10:00-11:00 3600s"
                        + " 60min",
                "Qqqq,Wwww,Eeee,Rrrr|Иван,i@x.example,2026-03-12 10:00:00,2026-03-12 11:00:00|1× 10:00-11:00 3600s"
                        + " 60min"
            })
    void neutral(String headings, String row, String expected) {
        var report = Reading.text(headings + "\n" + row + "\n");
        assertEquals(ReportKind.NEUTRAL, report.kind());
        assertEquals("Иван <i@x.example> " + expected, Reading.people(report));
    }

    @Test
    void theColumnsOfANeutralListCanBeSaid() {
        var bytes = "x\n1;Иван;Петров;foo;2026-03-12 10:00:00;2026-03-12 11:00:00;i@x.example\n"
                .getBytes(StandardCharsets.UTF_8);
        var columns = new ColumnMapping(
                2,
                Map.of(
                        1, ColumnUse.GIVEN_NAME,
                        2, ColumnUse.FAMILY_NAME,
                        4, ColumnUse.JOIN,
                        5, ColumnUse.LEAVE,
                        6, ColumnUse.EMAIL));
        var report = Reading.bytes(bytes, "a.csv", Reading.CONTEXT, new ReportOptions(null, null, null, null, columns));
        assertEquals("Иван Петров <i@x.example> 1× 10:00-11:00 3600s 60min", Reading.people(report));
        assertEquals(columns, report.columns());
    }

    @Test
    void whatWasTakenForWhatInANeutralListIsTold() {
        var report = Reading.text("№,name,email,joined_at,left_at\n1,Иван,i@x.example,2026-03-12T08:00:00Z,\n");
        assertEquals(
                new ColumnMapping(
                        2, Map.of(1, ColumnUse.NAME, 2, ColumnUse.EMAIL, 3, ColumnUse.JOIN, 4, ColumnUse.LEAVE)),
                report.columns());
        assertEquals("Иван <i@x.example> 1× 10:00-? 9000s 150min open", Reading.people(report));
    }
}
