package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports of Microsoft Teams (`online-attendance.md` 2), in the languages they come in and in one nobody knows.
class TeamsTest {
    private static final String SECTIONS = """
        1. SUMMARY
        TITLE\tСеминар, ден 1
        COUNT\t3
        START\t12.03.26, 9:50:03
        END\t12.03.26, 12:40:00
        MEETING\t2h 49m 57s
        AVERAGE\t2h 15m 3s

        2. PEOPLE
        SECTION2
        Мария Стоянова\t12.03.26, 9:54:31\t12.03.26, 12:34:05\t2h 39m 34s\tm@obshtina.example\tm@obshtina.example\tORGANIZER
        Élodie Lefèvre (External)\t12.03.26, 10:00:12\t12.03.26, 12:30:10\t2h 26m 50s\te@mairie.example\te_mairie.example#EXT#@x.example\tPRESENTER
        Νίκος Αντωνίου (Unverified)\t12.03.26, 10:01:40\t12.03.26, 12:30:59\t2h 29m 19s\t\t\tATTENDEE

        3. ACTIVITIES
        SECTION3
        Мария Стоянова\t12.03.26, 9:54:31\t12.03.26, 12:34:05\t2h 39m 34s\tm@obshtina.example\tORGANIZER
        Élodie Lefèvre (External)\t12.03.26, 10:00:12\t12.03.26, 10:48:55\t48m 43s\te@mairie.example\tPRESENTER
        Élodie Lefèvre (External)\t12.03.26, 10:52:03\t12.03.26, 12:30:10\t1h 38m 7s\te@mairie.example\tPRESENTER
        Νίκος Αντωνίου (Unverified)\t12.03.26, 10:01:40\t12.03.26, 12:30:59\t2h 29m 19s\t\tATTENDEE
        """;
    private static final String SECTIONS_READ = """
        Мария Стоянова <m@obshtina.example> organizer 1× 09:54:31-12:34:05 9574s 160min
        Élodie Lefèvre <e@mairie.example> presenter 2× 10:00:12-12:30:10 8810s 147min
        Νίκος Αντωνίου attendee 1× 10:01:40-12:30:59 8959s 149min\
        """;
    private static final String REPORT = """
        SUMMARY
        COUNT\t3
        TITLE\tСеминар, ден 1
        START\t12/03/2026 09:56:12
        END\t12/03/2026 12:33:40
        ID\t6ac43ba3-7516-43f9-ae25-0d15a1b2c3d4

        TABLE
        Мария Стоянова\t12/03/2026 09:56:12\t12/03/2026 12:33:40\t2h 37m\tm@obshtina.example\tORGANIZER\tm@obshtina.example
        Łukasz (Guest)\t12/03/2026 10:03:11\t12/03/2026 12:30:48\t2h 27m\t\tPRESENTER\t
        Łukasz (Guest)\t12/03/2026 12:31:00\t12/03/2026 12:32:00\t1m 0s\t\tPRESENTER\t
        """;
    private static final String REPORT_READ = """
        Мария Стоянова <m@obshtina.example> organizer 1× 09:56:12-12:33:40 9448s 157min
        Łukasz presenter 2× 10:03:11-12:32 8917s 149min\
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(2022 and later) | Summary; Meeting title; Attended participants; Start time; End time |"
                    + " Participants; Name, First join, Last leave, In-Meeting duration, Email, Participant ID (UPN),"
                    + " Role | In-Meeting activities; Name, Join time, Leave time, Duration, Email, Role | Organizer,"
                    + " Presenter, Attendee",
                "Polish | Podsumowanie; Tytuł spotkania; Liczba uczestniczących; Godzina rozpoczęcia; Godzina"
                    + " zakończenia | Uczestnicy; Imię i nazwisko, Pierwsze dołączenie, Ostatnie wyjście, Czas udziału"
                    + " w spotkaniu, Adres e-mail, Identyfikator uczestnika (UPN), Rola | Działania podczas spotkania;"
                    + " Imię i nazwisko, Godzina dołączenia, Godzina opuszczenia, Czas trwania, Adres e-mail, Rola |"
                    + " Organizator, Osoba prowadząca, Uczestnik",
                "Portuguese | Resumo; Título da reunião; Participantes Atendidos; Hora de início; Hora de término |"
                        + " Participantes; Nome, Primeira Entrada, Última Saída, Duração da Reunião, Email, ID do"
                        + " participante (UPN), Função | Atividades em Reunião; Nome, Horário de Entrada, Horário de"
                        + " Saída, Duração, Email, Função | Organizador, Apresentador, Participante",
                "Portuguese | Resumo; Título da reunião; Participantes presentes; Hora de início; Hora de término |"
                        + " Participantes; Nome, Primeiro ingresso, Última saída, Duração na reunião, Email, ID do"
                        + " participante (UPN), Função | Atividades em Reunião; Nome, Horário de Entrada, Horário de"
                        + " Saída, Duração, Email, Função | Organizador, Apresentador, Participante",
                "German | Zusammenfassung; Besprechungstitel; Teilnehmer; Startzeit; Endzeit | Teilnehmer; Name,"
                    + " Erster Beitritt, Letztes Verlassen, Dauer der Besprechung, E-Mail, Teilnehmer-ID (UPN), Rolle"
                    + " | Aktivitäten in der Besprechung; Name, Beitreten, Verlassen, Dauer, E-Mail, Rolle |"
                    + " Organisator, Referent, Teilnehmer",
                "Spanish | Resumen; Título de la reunión; Asistentes; Hora de inicio; Hora de finalización |"
                        + " Participantes; Nombre, Primera entrada, Última salida, Duración de la reunión, Correo"
                        + " electrónico, Id. de participante (UPN), Rol | Actividades; Nombre, Hora de entrada, Hora de"
                        + " salida, Duración, Correo electrónico, Rol | Organizador, Presentador, Asistente",
                "Bulgarian | Резюме; Заглавие на събранието; Присъствали; Начален час; Краен час | Участници; Име,"
                    + " Първо присъединяване, Последно напускане, Продължителност в събранието, Имейл, ИД на участника"
                    + " (UPN), Роля | Дейности; Име, Час на присъединяване, Час на напускане, Продължителност, Имейл,"
                    + " Роля | Организатор, Представящ, Участник",
                "French | Résumé; Titre de la réunion; Participants présents; Heure de début; Heure de fin |"
                    + " Participants; Nom, Première participation, Dernier départ, Durée de la réunion, E-mail, ID de"
                    + " participant (UPN), Rôle | Activités; Nom, Heure d’arrivée, Heure de départ, Durée, E-mail,"
                    + " Rôle | Organisateur, Présentateur, Participant",
                "(2022 and later) | Xxx; Tttt; Cccc; Ssss; Eeee | Pppp; Aa, Bb, Cc, Dd, Ee, Ff, Gg | Qqqq; Aa, Hh, Ii,"
                        + " Jj, Ee, Gg | Organizer, Presenter, Attendee"
            })
    void sections(String language, String summary, String people, String activities, String roles) {
        var report = Reading.text(sections(summary, people, activities, roles), "UTF-16");
        assertEquals(ReportKind.TEAMS_SECTIONS, report.kind());
        assertEquals(
                "report with numbered sections" + (language.startsWith("(") ? " " : ", ") + language, report.variant());
        assertEquals(SECTIONS_READ, Reading.people(report));
        assertEquals("", Reading.warnings(report));
        assertEquals("", Reading.leftOut(report));
        assertEquals(
                "Meeting[title=Семинар, ден 1, number=null, start=2026-03-12T09:50:03, end=2026-03-12T12:40]",
                String.valueOf(report.meeting()));
    }

    private static String sections(String summary, String people, String activities, String roles) {
        var labels = summary.split("; ", -1);
        var second = people.split("; ", -1);
        var third = activities.split("; ", -1);
        return roles(
                SECTIONS.replace("SUMMARY", labels[0])
                        .replace("TITLE", labels[1])
                        .replace("COUNT", labels[2])
                        .replace("START", labels[3])
                        .replace("END\t", labels[4] + "\t")
                        .replace("2. PEOPLE", "2. " + second[0])
                        .replace("SECTION2", second[1].replace(", ", "\t"))
                        .replace("3. ACTIVITIES", "3. " + third[0])
                        .replace("SECTION3", third[1].replace(", ", "\t")),
                roles);
    }

    private static String roles(String report, String roles) {
        var words = roles.split(", ", -1);
        return report.replace("ORGANIZER", words[0])
                .replace("PRESENTER", words[1])
                .replace("ATTENDEE", words[words.length - 1]);
    }

    private static final String ENGLISH = sections(
            "Summary; Meeting title; Attended participants; Start time; End time",
            "Participants; Name, First Join, Last Leave, In-Meeting Duration, Email, Participant ID (UPN), Role",
            "In-Meeting Activities; Name, Join Time, Leave Time, Duration, Email, Role",
            "Organizer, Presenter, Attendee");

    @Test
    void theTotalsCountWithoutTheConnections() {
        var totals = """
            Мария Стоянова <m@obshtina.example> organizer 09:54:31-12:34:05 9574s 160min
            Élodie Lefèvre <e@mairie.example> presenter 10:00:12-12:30:10 8810s 147min
            Νίκος Αντωνίου attendee 10:01:40-12:30:59 8959s 149min\
            """;
        assertEquals(totals, Reading.people(Reading.text(ENGLISH.substring(0, ENGLISH.indexOf("3. In")))));
        var onlyHeading = ENGLISH.substring(0, ENGLISH.indexOf("Мария Стоянова", ENGLISH.indexOf("3. In")));
        assertEquals(totals, Reading.people(Reading.text(onlyHeading)));
    }

    @Test
    void aPersonWithoutConnectionsHasTheTotal() {
        var cut = ENGLISH.replaceAll("(?m)^Élodie Lefèvre \\(External\\).*(48m 43s|1h 38m 7s).*\n", "");
        assertEquals(
                "Élodie Lefèvre <e@mairie.example> presenter 10:00:12-12:30:10 8810s 147min",
                Reading.people(Reading.text(cut)).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aStatedTotalIsNotMoreThanTheSpan() {
        var longer = ENGLISH.substring(0, ENGLISH.indexOf("3. In")).replace("2h 26m 50s", "9h 0m 0s");
        assertEquals(
                "Élodie Lefèvre <e@mairie.example> presenter 10:00:12-12:30:10 8998s 150min",
                Reading.people(Reading.text(longer)).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void engagementIsNoAttendance() {
        var report = Reading.text(ENGLISH.replace("\tRole\nМария", "\tRole\tEngagement: Unmute\nМария")
                + "\n"
                + "4. Meeting Engagement\n"
                + "Name\tEngagement Type\tTime\n"
                + "Мария Стоянова\tUnmuted\t12.03.26, 10:01:00\n");
        assertEquals(SECTIONS_READ, Reading.people(report));
        assertEquals("22 engagement", Reading.leftOut(report));
    }

    @Test
    void whoHasNoTimesDidNotCome() {
        var report = Reading.text(ENGLISH.replace("\n3. In", "Пенка Нанова\t\t\t\tp@x.example\nСамо Име\n\n3. In"));
        assertEquals(SECTIONS_READ, Reading.people(report));
        assertEquals("Пенка Нанова p@x.example, Само Име null", Reading.absent(report));
    }

    @Test
    void aPersonTwiceInTheTotalsIsOne() {
        var twice = ENGLISH.substring(0, ENGLISH.indexOf("3. In"))
                .replace(
                        "Νίκος Αντωνίου (Unverified)",
                        "Élodie Lefèvre\t12.03.26, 12:31:00\t12.03.26, 12:32:00\t1m\tE@mairie.example\t\tAttendee\n"
                                + "Νίκος Αντωνίου (Unverified)");
        assertEquals(
                "Élodie Lefèvre <e@mairie.example> presenter 10:00:12-12:32 8870s 148min",
                Reading.people(Reading.text(twice)).lines().skip(1).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void withoutMark(String encoding) {
        assertEquals(SECTIONS_READ, Reading.people(Reading.text(ENGLISH, encoding)));
    }

    @Test
    void afterASpreadsheetProgram() {
        var padded = new StringBuilder();
        for (var line : ENGLISH.split("\n", -1)) {
            int missing = 9 - line.split("\t", -1).length;
            padded.append(line.replace('\t', ';')).append(";".repeat(missing)).append("\r\n");
        }
        assertEquals(SECTIONS_READ, Reading.people(Reading.text("\uFEFF" + padded)));
        assertEquals(SECTIONS_READ, Reading.people(Reading.text("\uFEFFsep=;\r\n" + padded)));
        var commas = new StringBuilder();
        for (var line : ENGLISH.split("\n", -1)) {
            for (var cell : line.split("\t", -1)) {
                commas.append('"').append(cell).append("\",");
            }
            commas.append("\n");
        }
        assertEquals(SECTIONS_READ, Reading.people(Reading.text(commas.toString())));
        var tabs = ENGLISH.replace("\n\n", "\n\t\t\t\t\t\t\t\n");
        assertEquals(SECTIONS_READ, Reading.people(Reading.text(tabs)));
    }

    @Test
    void aWebinar() {
        var report = Reading.text("""
            1. Summary
            Meeting title\tСеминар
            Attended participants\t2
            Registered participants\t4
            Start time\t3/12/26, 9:50:03 AM
            End time\t3/12/26, 12:40:00 PM

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\tRegistration First Name\tRegistration Last Name\tRegistration Email\tRegistration Time\tRegistration Status\tQuestion
            Мария Стоянова\t3/12/26, 9:54:31 AM\t3/12/26, 12:34:05 PM\t2h 39m 34s\tm@obshtina.example\tm@obshtina.example\tOrganizer\t\t\t\t\t\t
            ivan p (Guest)\t3/12/26, 10:00:00 AM\t3/12/26, 11:00:00 AM\t50m\t\t\tAttendee\tИван\tПетров\tI.Petrov@x.example\t3/2/26, 9:00:00 AM\tRegistered\tнищо
            Иван Петров (Guest)\t3/12/26, 10:00:00 AM\t3/12/26, 11:00:00 AM\t1h\t\t\tAttendee\tИван\tПетров\tother@x.example\t3/2/26, 9:00:00 AM\tRegistered\t
            Пенка Нанова\t\t\t\t\t\t\tПенка\tНанова\tp.nanova@x.example\t3/3/26, 9:00:00 AM\tRegistered\t

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Мария Стоянова\t3/12/26, 9:54:31 AM\t3/12/26, 12:34:05 PM\t2h 39m 34s\tm@obshtina.example\tOrganizer
            ivan p (Guest)\t3/12/26, 10:00:00 AM\t3/12/26, 10:20:00 AM\t20m\t\tAttendee
            ivan p (Guest)\t3/12/26, 10:30:00 AM\t3/12/26, 11:00:00 AM\t30m\t\tAttendee
            """);
        assertEquals(ReportKind.TEAMS_WEBINAR, report.kind());
        assertEquals("""
            Мария Стоянова <m@obshtina.example> organizer 1× 09:54:31-12:34:05 9574s 160min
            ivan p <I.Petrov@x.example> attendee 2× 10:00-11:00 3000s 50min
            Иван Петров <other@x.example> attendee 10:00-11:00 3600s 60min\
            """, Reading.people(report));
        assertEquals("Пенка Нанова p.nanova@x.example", Reading.absent(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting Summary; Total Number of Participants; Meeting Title; Meeting Start Time; Meeting End Time;"
                    + " Meeting Id | Full Name, Join Time, Leave Time, Duration, Email, Role, Participant ID (UPN) |"
                    + " Organizer, Presenter",
                "Résumé de la réunion; Nombre total de participants; Titre de la réunion; Heure de début de la"
                    + " réunion; Heure de fin; Id | Nom complet, Heure d'arrivée, Heure de départ, Durée, E-mail, Rôle"
                    + " | Organisateur, Présentateur",
                "Resumo; Número; Título; Início; Fim; Id | Nome Completo, Horário de Entrada, Horário de Saída,"
                        + " Duração, Email, Função, ID do participante (UPN) | Organizador, Apresentador",
                "Sssss; Lllll; Ttttt; Ggggg; Eeeee; Id | Imię i nazwisko, Godzina dołączenia, Godzina opuszczenia,"
                        + " Czas trwania, Adres e-mail, Rola | Organizator, Osoba prowadząca",
                "Sssss; Lllll; Ttttt; Ggggg; Eeeee; Id | Name, Beitrittszeit, Verlassenszeit, Dauer, E-Mail, Rolle |"
                        + " Organisator, Referent",
                "Sssss; Lllll; Ttttt; Ggggg; Eeeee; Id | Nombre, Hora de unión, Hora de salida, Duración, Correo"
                        + " electrónico, Rol | Organizador, Presentador",
                "Sssss; Lllll; Ttttt; Ggggg; Eeeee; Id | Nome, Ora di ingresso, Ora di uscita, Durata, Email, Ruolo |"
                        + " Organizzatore, Relatore",
                "Sssss; Lllll; Ttttt; Ggggg; Eeeee; Id | Naam, Tijd van deelname, Tijd van vertrek, Duur, E-mail, Rol"
                        + " | Organisator, Presentator",
                "Sssss; Lllll; Ttttt; Ggggg; Eeeee; Id | Aaa, Bbb, Ccc, Ddd, Eee, Fff, Ggg (UPN) | Organizer, Presenter"
            })
    void reportsWithASummary(String summary, String headings, String roles) {
        var labels = summary.split("; ", -1);
        var text = roles(
                REPORT.replace("SUMMARY", labels[0])
                        .replace("COUNT", labels[1])
                        .replace("TITLE", labels[2])
                        .replace("START", labels[3])
                        .replace("END\t", labels[4] + "\t")
                        .replace("ID\t", labels[5] + "\t")
                        .replace("TABLE", headings.replace(", ", "\t")),
                roles);
        var report = Reading.text(text, "UTF-16");
        assertEquals(ReportKind.TEAMS_REPORT, report.kind());
        assertEquals(REPORT_READ, Reading.people(report));
        var meeting = Objects.requireNonNull(report.meeting());
        assertEquals("Семинар, ден 1", meeting.title());
        assertEquals("2026-03-12T09:56:12", String.valueOf(meeting.start()));
        assertEquals("2026-03-12T12:33:40", String.valueOf(meeting.end()));
        assertEquals("", Reading.leftOut(report));
    }

    @Test
    void headingsInUtc() {
        var report = Reading.text(ENGLISH.substring(0, ENGLISH.indexOf("3. In"))
                .replace("First Join", "First Join (UTC)")
                .replace("Last Leave", "Last Leave (UTC)")
                .replace(" 12:3", " 10:3")
                .replace(" 9:54", " 7:54")
                .replace(" 10:0", " 8:0"));
        assertEquals(
                List.of("09:54:31-12:34:05", "10:00:12-12:30:10", "10:01:40-12:30:59"),
                Reading.people(report)
                        .lines()
                        .map(line -> line.replaceFirst("^.* (\\S+-\\S+) \\d+s.*$", "$1"))
                        .toList());
    }
}
