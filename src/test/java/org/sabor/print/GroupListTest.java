package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Connection;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.MeetingPlatform;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;

class GroupListTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day first = make.day(1);
    private final Day second = make.day(2);
    private final OnlineReport report = make.row(new OnlineReport(
            make.ids.next(), MeetingPlatform.TEAMS, "x", null, null, "Семинар за предприемачество", null, null));
    private final Participant ana =
            make.person("Ана", "Банова", make.organisation("Читалище „Искра“", "BG", PartnerRole.NONE));
    private final Participant vera = make.person("Вера", "Гочева", null);

    private OnlineAttendee connected(
            String name, AttendeeKind kind, NameMatch match, List<Id<Participant>> people, String... times) {
        var connections = List.of(times).stream()
                .map(time -> time.split("/", -1))
                .map(time -> new Connection(LocalDateTime.parse(time[0]), LocalDateTime.parse(time[1])))
                .toList();
        return make.row(new OnlineAttendee(
                make.ids.next(), report.id(), name, List.of(name), "", kind, connections, null, people, match));
    }

    private List<Document> lists(DocumentLanguage language) {
        return Documents.make(DocumentKind.GROUP_LIST, Requests.of(make.seminar(), language));
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void aRoomSignsWhereItSits(DocumentLanguage language) {
        connected(
                "Кметство Долна Ливада",
                AttendeeKind.ROOM,
                NameMatch.PERSON,
                List.of(vera.id(), ana.id()),
                "2026-03-12T09:57/2026-03-12T10:30",
                "2026-03-12T10:41/2026-03-12T12:33");
        var made = lists(language);
        assertEquals(1, made.size());
        assertEquals(2, made.getFirst().rows());
        var pdf = Pdf.of(made.getFirst()).keep("group-list-" + language.code(), 1);
        var text = pdf.flowing();
        for (var word : List.of("Кметство Долна Ливада", "Семинар за предприемачество", "Банова", "Гочева", "12:33")) {
            assertTrue(text.contains(word), text);
        }
        assertTrue(text.contains("09:57") || text.contains("9:57"), text);
        assertTrue(
                text.contains(language == DocumentLanguage.EN ? "Responsible for the group" : "Отговорник на групата"),
                text);
        assertTrue(text.indexOf("Банова") < text.indexOf("Гочева"), "sorted as every list");
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
    }

    @Test
    void severalPeopleBehindOneNameAreAGroupAndOneIsNot() {
        connected(
                "Лаптоп",
                AttendeeKind.PERSON,
                NameMatch.PERSON,
                List.of(ana.id()),
                "2026-03-12T09:00/2026-03-12T10:00");
        assertEquals(List.of(), lists(DocumentLanguage.BG));
        connected(
                "Таблет",
                AttendeeKind.PERSON,
                NameMatch.PERSON,
                List.of(ana.id(), vera.id()),
                "2026-03-12T09:00/2026-03-12T10:00");
        assertEquals(1, lists(DocumentLanguage.BG).size());
    }

    @Test
    void aRoomOfTwoReportsAndTwoDaysHasAListEachDay() {
        connected("Town hall", AttendeeKind.ROOM, NameMatch.NONE, List.of(), "2026-03-12T09:00/2026-03-12T10:00");
        connected("Town Hall", AttendeeKind.ROOM, NameMatch.NONE, List.of(), "2026-03-12T11:00/2026-03-12T12:00");
        connected("Зала 2", AttendeeKind.ROOM, NameMatch.NONE, List.of(), "2026-03-12T11:00/2026-03-12T12:00");
        connected("Town hall", AttendeeKind.ROOM, NameMatch.NONE, List.of(), "2026-03-13T09:00/2026-03-13T10:00");
        connected("Техник", AttendeeKind.ROOM, NameMatch.EXCLUDED, List.of(), "2026-03-13T09:00/2026-03-13T10:00");
        connected("Друга година", AttendeeKind.ROOM, NameMatch.NONE, List.of(), "2025-03-13T09:00/2025-03-13T10:00");
        assertEquals(
                List.of(
                        "2026-03-12_Sabor_Group-list_day1-1_v1_en.pdf",
                        "2026-03-12_Sabor_Group-list_day1-2_v1_en.pdf",
                        "2026-03-13_Sabor_Group-list_day2-1_v1_en.pdf"),
                lists(DocumentLanguage.EN).stream().map(Document::fileName).toList());
        var text = Pdf.of(lists(DocumentLanguage.EN).getFirst()).flowing();
        assertTrue(text.contains("09:00") && text.contains("12:00"), text);
        assertFalse(lists(DocumentLanguage.EN).getFirst().title().contains("Town"), "no names in metadata");
    }

    @Test
    void aReportWithoutDatesCountsForItsDay() {
        make.row(new OnlineReport(report.id(), MeetingPlatform.ZOOM_MEETING, "x", null, second.id(), "", null, null));
        connected("Зала", AttendeeKind.ROOM, NameMatch.NONE, List.of());
        assertEquals(
                List.of("2026-03-13_Sabor_Spisak-na-grupa_den2-1_v1_bg.pdf"),
                lists(DocumentLanguage.BG).stream().map(Document::fileName).toList());
        assertEquals(1, first.number());
    }
}
