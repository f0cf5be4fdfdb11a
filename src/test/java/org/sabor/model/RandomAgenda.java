package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A small agenda by chance, crowded enough that all kinds of things go wrong in it.
final class RandomAgenda {
    private final SmallSeminar make = new SmallSeminar();
    private final Random random;
    private final List<Day> days = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();

    RandomAgenda(Random random) {
        this.random = random;
    }

    Seminar seminar() {
        for (int number = 1; number <= 1 + random.nextInt(2); number++) {
            days.add(make.row(new Day(
                    make.ids.next(),
                    number,
                    chance(5) ? null : LocalDate.of(2026, 3, chance(6) ? 12 : 11 + number),
                    chance(3) ? null : LocalTime.of(9, 0),
                    chance(3) ? null : LocalTime.of(17, 0))));
        }
        for (int i = 0; i < 3; i++) {
            rooms.add(make.row(new Room(
                    make.ids.next(),
                    Bilingual.same("Зала " + i),
                    chance(3) ? Bilingual.same("Сграда " + random.nextInt(2)) : Bilingual.EMPTY,
                    chance(2) ? null : 1 + random.nextInt(6),
                    chance(2) ? "" : "https://meet.example/" + i)));
        }
        for (int i = 0; i < 5; i++) {
            var person = make.person("Лице", "Номер " + i, null);
            people.add(make.row(person.withPlannedMode(one(PlannedMode.values()))
                    .withStatus(one(List.of(
                            ParticipantStatus.CONFIRMED, ParticipantStatus.CONFIRMED, ParticipantStatus.CANCELLED)))));
        }
        int sessions = 2 + random.nextInt(7);
        for (int i = 0; i < sessions; i++) {
            session(i);
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            visit(i);
        }
        make.agenda(new AgendaSettings(random.nextInt(4) * 60, random.nextInt(3) * 15));
        return make.seminar();
    }

    private void session(int number) {
        var start = chance(6) ? null : LocalTime.of(8, 0).plusMinutes(random.nextInt(40) * 15L);
        make.row(new Session(
                make.ids.next(),
                one(days).id(),
                start,
                start == null || chance(6) ? null : start.plusMinutes(15L * (1 + random.nextInt(8))),
                number,
                chance(4) ? null : one(rooms).id(),
                chance(3) ? SessionKind.BREAK : one(SessionKind.values()),
                Bilingual.same("Тема " + number),
                Held.NOTHING,
                people(3).stream()
                        .map(who -> new SessionSpeaker(who.id(), SpeakerPart.SPEAKER))
                        .toList()));
    }

    private void visit(int number) {
        var start = chance(4) ? null : LocalTime.of(8, 0).plusMinutes(random.nextInt(40) * 15L);
        var visit = make.visit("Посещение " + number, chance(4) ? null : one(days), null);
        make.row(visit.withTimes(
                start, start == null || chance(4) ? null : start.plusMinutes(30L * (1 + random.nextInt(4)))));
        people(4).forEach(who -> make.seat(visit, who));
    }

    private List<Participant> people(int most) {
        var chosen = new ArrayList<>(people);
        Collections.shuffle(chosen, random);
        return chosen.subList(0, random.nextInt(most));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(T[] among) {
        return among[random.nextInt(among.length)];
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
