package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports of Zoom (`online-attendance.md` 3).
class ZoomTest {
    private static final String ROWS = """
        Мария Стоянова,m@obshtina.example,03/12/2026 09:50:12 AM,03/12/2026 12:35:01 PM,165,NO,,NO
        Soren (Søren Ågård),,03/12/2026 10:02:44 AM,03/12/2026 11:00:00 AM,58,YES,,NO
        Søren Ågård,,03/12/2026 10:50:00 AM,03/12/2026 12:00:00 PM,70,YES,,NO
        Пенка Нанова,p@x.example,03/12/2026 09:59:00 AM,03/12/2026 10:01:00 AM,2,YES,,YES
        Élodie Lefèvre,e@mairie.example,03/12/2026 09:59:00 AM,03/12/2026 10:01:00 AM,2,YES,,YES
        Élodie Lefèvre,e@mairie.example,03/12/2026 10:01:00 AM,03/12/2026 12:00:00 PM,119,YES,,NO
        """;
    private static final String READ = """
        Мария Стоянова <m@obshtina.example> host 1× 09:50:12-12:35:01 9889s 165min
        Søren Ågård attendee 2× 10:02:44-12:00 7036s 117min
        Élodie Lefèvre <e@mairie.example> attendee 1× 10:01-12:00 7140s 119min\
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,|123 4567"
                        + " 8901,\"Семинар, ден 1\",03/12/2026 09:50:12 AM,03/12/2026 12:35:01"
                        + " PM,m@obshtina.example,165,6,|Name (Original Name),User Email,Join Time,Leave Time,Duration"
                        + " (Minutes),Guest,Recording Consent,In Waiting Room|Yes|No",
                "Topic,ID,Host,Duration (minutes),Start time,End time,Participants|\"Семинар, ден 1\",123 4567"
                    + " 8901,Мария,165,03/12/2026 09:50:12 AM,03/12/2026 12:35:01 PM,6|Name (original name),Email,Join"
                    + " time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room|Yes|No",
                "Tópico,ID,Anfitrião,Duração (minutos),Hora de início,Hora de término,Participantes|\"Семинар, ден"
                    + " 1\",123 4567 8901,Мария,165,03/12/2026 09:50:12 AM,03/12/2026 12:35:01 PM,6|Nome (nome"
                    + " original),E-mail,Ingressar na hora,Hora de saída,Duração (minutos),Convidado,Resposta,Na sala"
                    + " de espera|Sim|Não",
                "N° de réunion,Sujet,Heure de début,Heure de fin,Adresse e-mail de l’utilisateur,Durée"
                        + " (minutes),Participants|123 4567 8901,\"Семинар, ден 1\",03/12/2026 09:50:12 AM,03/12/2026"
                        + " 12:35:01 PM,x@x.example,165,6|Nom (nom original),Adresse e-mail de l’utilisateur,Heure"
                        + " d’arrivée,Heure de départ,Durée (minutes),Invité,Réponse,Salle d’attente|Oui|Non",
                "N° de réunion,Sujet,Heure de début,Heure de fin,Adresse e-mail de l'utilisateur,Durée"
                        + " (minutes),Participants|123 4567 8901,\"Семинар, ден 1\",03/12/2026 09:50:12 AM,03/12/2026"
                        + " 12:35:01 PM,x@x.example,165,6|Nom (nom original),Adresse e-mail de l'utilisateur,Heure de"
                        + " connexion,Heure de déconnexion,Durée (minutes),Invité,Réponse,Salle d'attente|Oui|Non",
                "ID,Tema,Hora de inicio,Hora de finalización,E-mail,Duración (minutos),Participantes|123 4567"
                    + " 8901,\"Семинар, ден 1\",03/12/2026 09:50:12 AM,03/12/2026 12:35:01 PM,x@x.example,165,6|Nombre"
                    + " (nombre original),E-mail del usuario,Hora para unirse,Hora para salir,Duración"
                    + " (minutos),Invitado,Xx,En sala de espera|Sí|No",
                "ID,Tema,Hora de inicio,Hora de finalización,E-mail,Duración (minutos),Participantes|123 4567"
                    + " 8901,\"Семинар, ден 1\",03/12/2026 09:50:12 AM,03/12/2026 12:35:01 PM,x@x.example,165,6|Nombre"
                    + " (nombre original),Correo electrónico,Hora de entrada,Hora de salida,Duración"
                    + " (minutos),Invitado,Respuesta al descargo de responsabilidad relativa a la grabación,En sala de"
                    + " espera|Sí|No"
            })
    void participants(String labels, String values, String headings, String yes, String no) {
        var rows = ROWS.replace("YES", yes).replace("NO", no);
        var report = Reading.text("\uFEFF" + labels + "\r\n" + values + "\r\n\r\n" + headings + "\n" + rows);
        assertEquals(ReportKind.ZOOM_PARTICIPANTS, report.kind());
        assertEquals(READ, Reading.people(report));
        assertEquals("Пенка Нанова p@x.example", Reading.absent(report));
        assertEquals("8 waiting-room, 9 waiting-room", Reading.leftOut(report));
        assertEquals("participants with meeting block, month first", report.variant());
        assertEquals(
                "Meeting[title=Семинар, ден 1, number=12345678901, start=2026-03-12T09:50:12, end=2026-03-12T12:35:01]",
                String.valueOf(report.meeting()));
        var alone = Reading.text(headings + "\n" + rows);
        assertEquals(READ, Reading.people(alone));
        assertEquals("participants, month first", alone.variant());
    }

    @Test
    void participantsAfterASpreadsheetProgram() {
        var rows = ROWS.replace("YES", "Yes").replace("NO", "No").replace(",", ";");
        var text = "Meeting ID;Topic;Start Time;End Time;User Email;Duration (Minutes);Participants;\r\n"
                + "123 4567 8901;Семинар, ден 1;03/12/2026 09:50:12 AM;03/12/2026 12:35:01 PM;m@x.example;165;6;\r\n"
                + ";;;;;;;\r\n"
                + "Name (Original Name);User Email;Join Time;Leave Time;Duration (Minutes);Guest;Recording Consent;In"
                + " Waiting Room\r\n"
                + rows;
        var report = Reading.text(text, "windows-1251");
        assertEquals("windows-1251", report.encoding());
        assertEquals(
                READ.replace("ø", "?")
                        .replace("Å", "?")
                        .replace("å", "?")
                        .replace("É", "?")
                        .replace("è", "?"),
                Reading.people(report));
        assertEquals("code-page date-order at-once", Reading.warnings(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/03/2026 09:50:12 AM|12/03/2026 11:00:00 AM",
                "12/03/2026 09:50:12|12/03/2026 11:00:00",
                "2026-03-12 09:50:12|2026-03-12 11:00:00",
                "03/12/2026 09:50:12 AM|03/12/2026 11:00:00 AM"
            })
    void datesOfAnyAccount(String join, String leave) {
        var report = Reading.text("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                + "Иван,,\"" + join + "\"," + leave + ",70,Yes\n");
        assertEquals("Иван attendee 1× 09:50:12-11:00 4188s 70min", Reading.people(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name (Original Name),User Email,Total Duration (Minutes),Guest|No|Yes",
                "Name (original name),Email,Total duration (minutes),Guest|No|Yes",
                "Nombre (nombre original),E-mail del usuario,Duración total (minutos),Invitado|No|Sí",
                "Nom (nom original),Adresse e-mail,Durée totale (minutes),Invité|Non|Oui"
            })
    void uniqueUsers(String headings, String no, String yes) {
        var report = Reading.text("\uFEFF" + headings + "\nМария Стоянова,m@obshtina.example,165," + no + "\nИван,,0,"
                + yes + "\niPad (2),,12," + yes + "\n");
        assertEquals(ReportKind.ZOOM_USERS, report.kind());
        assertEquals("""
            Мария Стоянова <m@obshtina.example> host ?-? 165min
            Иван attendee ?-? 0min
            iPad (2) attendee ?-? 12min\
            """, Reading.people(report));
    }

    private static final String WEBINAR = """
        Attendee Report
        Report Generated:,"03/12/2026 02:02:11 PM"
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
        "Семинар, ден 1",987 6543 2109,"03/12/2026 09:45:00 AM",171,5,1,2,4,4
        Host Details,
        Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name,
        Yes,Мария Стоянова,m@obshtina.example,"03/12/2026 09:45:00 AM","03/12/2026 12:35:10 PM",171,No,Bulgaria,
        Panelist Details,
        Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name,
        Yes,Jürgen Weiß,j@stadt.example,"03/12/2026 09:52:10 AM","03/12/2026 12:31:00 PM",159,Yes,Germany,
        Yes,Jürgen Weiß,j@stadt.example,"03/12/2026 09:52:10 AM","03/12/2026 12:31:00 PM",159,Yes,Germany,
        Attendee Details,
        Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,"Защо идвате, ""наистина""?",Country/Region Name
        Yes,JM Núñez,José María,Núñez Peña,jm@ayto.example,,"03/02/2026 09:12:00 AM",approved,"03/12/2026 10:01:05 AM","03/12/2026 10:59:40 AM",59,Yes,,Spain,
        Yes,JM Núñez,José María,Núñez Peña,jm@ayto.example,,"03/02/2026 09:12:00 AM",approved,"03/12/2026 10:30:00 AM","03/12/2026 11:10:00 AM",40,Yes,,Spain,
        Yes,Siobhán O'Neill,Siobhán,O'Neill,s@council.example,,"03/02/2026 09:12:00 AM",approved,"03/12/2026 11:00:20 AM","03/12/2026 10:30:00 AM",-30,Yes,,Ireland,
        No,Nikos Antoniou,Nikos,Antoniou,n@dimos.example,,"03/03/2026 11:40:09 AM",approved,--,--,--,--,,,
        No,Мария Стоянова,Мария,Стоянова,m@obshtina.example,,"03/03/2026 11:40:09 AM",approved,--,--,--,--,,,
        Other Attended
        User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
        35924000141,"03/12/2026 10:00:00 AM","03/12/2026 10:30:00 AM",30,Bulgaria
        """;
    private static final String WEBINAR_READ = """
        Мария Стоянова <m@obshtina.example> host 1× 09:45-12:35:10 10210s 170min
        Jürgen Weiß <j@stadt.example> panelist 1× 09:52:10-12:31 9530s 159min
        José María Núñez Peña <jm@ayto.example> attendee 2× 10:01:05-11:10 4135s 69min
        Siobhán O'Neill <s@council.example> attendee ?-? 0s 0min
        35924000141 phone attendee 1× 10:00-10:30 1800s 30min\
        """;

    @Test
    void aWebinar() {
        var report = Reading.text("\uFEFF" + WEBINAR);
        assertEquals(WEBINAR_READ, Reading.people(report));
        assertEquals("Nikos Antoniou n@dimos.example", Reading.absent(report));
        assertEquals("date-order leave-first", Reading.warnings(report));
        assertEquals("", Reading.leftOut(report));
        assertEquals(
                "Meeting[title=Семинар, ден 1, number=98765432109, start=2026-03-12T09:45, end=null]",
                String.valueOf(report.meeting()));
    }

    @Test
    void aWebinarWithMonthsInLetters() {
        var report = Reading.text(WEBINAR.replaceAll("03/(\\d\\d)/2026 (\\d\\d:\\d\\d:\\d\\d) AM", "Mar $1, 2026 $2")
                .replace("03/12/2026 12:", "Mar 12, 2026 12:")
                .replace("03/12/2026 02:", "Mar 12, 2026 14:")
                .replace(" PM", ""));
        assertEquals(WEBINAR_READ, Reading.people(report));
        assertEquals("leave-first", Reading.warnings(report));
    }

    @Test
    void aWebinarWithNulAndWithoutSections() {
        var text =
                WEBINAR.replace("Núñez Peña", "Núñez\0 Peña\0").replace("\"03/12/2026 10:01", "\0\"03/12/2026 10:01");
        assertEquals(WEBINAR_READ, Reading.people(Reading.text(text)));
        var only = text.substring(text.indexOf("Attendee Details"), text.indexOf("Other Attended"));
        assertEquals(
                WEBINAR_READ.lines().skip(2).limit(2).toList(),
                Reading.people(Reading.text(only)).lines().toList());
    }
}
