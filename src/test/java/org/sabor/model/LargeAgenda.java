package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// An agenda of many sessions side by side over three days, with as many people as wanted, all of them recorded.
final class LargeAgenda {
    private static final int ROOMS = 10;

    private LargeAgenda() {}

    static Seminar of(int sessions, int people) {
        var make = new SmallSeminar();
        var days = new ArrayList<Day>();
        var rooms = new ArrayList<Room>();
        var persons = new ArrayList<Participant>();
        for (int number = 1; number <= 3; number++) {
            days.add(make.row(new Day(
                    make.ids.next(),
                    number,
                    LocalDate.of(2026, 3, 11 + number),
                    LocalTime.of(8, 0),
                    LocalTime.of(20, 0))));
        }
        for (int i = 0; i < ROOMS; i++) {
            rooms.add(make.room("Зала " + i));
        }
        for (int i = 0; i < people; i++) {
            persons.add(make.person("Лице", "Номер " + i, null));
        }
        var rows = new ArrayList<Row<?>>();
        for (int i = 0; i < people * 3; i++) {
            rows.add(new Attendance(
                    make.ids.next(),
                    persons.get(i % people).id(),
                    Period.of(days.get(i / people).id()),
                    AttendanceMode.IN_PERSON,
                    LocalTime.of(9, 0),
                    null,
                    null,
                    AttendanceSource.DESK,
                    "",
                    null));
        }
        for (int i = 0; i < sessions; i++) {
            var start = LocalTime.of(8, 0).plusMinutes(i / ROOMS / 3 * 60L);
            rows.add(new Session(
                    make.ids.next(),
                    days.get(i % 3).id(),
                    start,
                    start.plusMinutes(45),
                    i,
                    rooms.get(i / 3 % ROOMS).id(),
                    SessionKind.PRESENTATION,
                    Bilingual.same("Тема " + i),
                    Held.NOTHING,
                    List.of(
                            new SessionSpeaker(persons.get(i % people).id(), SpeakerPart.SPEAKER),
                            new SessionSpeaker(persons.get(i * 7 % people).id(), SpeakerPart.PANELLIST))));
        }
        rows.addAll(make.seminar().rows());
        return Seminar.ofRows(rows);
    }
}
