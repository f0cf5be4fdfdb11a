package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.SeatState;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Visit;

/// RELIABILITY E7 over random seminars: on each sheet of a day, a half or a session, on each visit sheet and boarding
/// list stand exactly the admitted who may come in person; the count on paper is the count in the seminar.
@Execution(ExecutionMode.CONCURRENT)
class WhoIsOnPaperTest {
    private static final int SEMINARS = 600;
    /// Every so often the papers are read back from the PDF.
    private static final int READ_BACK = 60;

    /// A random seminar, and what a clerk would note of it.
    private static final class Draw {
        private final Random random;
        private final SmallSeminar make = new SmallSeminar();
        private final Day day;
        private final Visit visit;
        private final List<Participant> people = new ArrayList<>();
        private final Set<Id<Participant>> remoteInTheMorning = new HashSet<>();
        private final Set<Id<Participant>> remoteInTheAfternoon = new HashSet<>();
        private final Set<Id<Participant>> hereInTheMorning = new HashSet<>();
        private final Set<Id<Participant>> hereInTheAfternoon = new HashSet<>();
        private final Set<Id<Participant>> seated = new HashSet<>();

        Draw(long seed) {
            random = new Random(seed);
            day = make.day(1);
            make.session(day, "09:00", "10:00", null);
            make.session(day, "14:00", "15:00", null);
            visit = make.visit("Музей", day, null);
            var home = make.organisation("Община", "BG", PartnerRole.LEAD);
            make.details(make.details().withOrganisations(null, home.id()));
            var abroad = make.organisation("Gemeinde", "DE", PartnerRole.PARTNER);
            for (int i = random.nextInt(12); i >= 0; i--) {
                var organisation = random.nextInt(3) == 0 ? null : random.nextBoolean() ? home : abroad;
                var person = make.person("Лице", "Ном" + people.size() + "ер", organisation)
                        .withStatus(one(ParticipantStatus.values()))
                        .withPlannedMode(one(PlannedMode.values()));
                people.add(make.row(person));
                mark(person, Period.of(day.id(), DayPart.MORNING), hereInTheMorning, remoteInTheMorning);
                mark(person, Period.of(day.id(), DayPart.AFTERNOON), hereInTheAfternoon, remoteInTheAfternoon);
                if (random.nextBoolean()) {
                    var state = one(SeatState.values());
                    make.seat(visit, person, state);
                    if (state == SeatState.GOING) {
                        seated.add(person.id());
                    }
                }
            }
        }

        private <E> E one(E[] values) {
            return values[random.nextInt(values.length)];
        }

        private void mark(Participant who, Period period, Set<Id<Participant>> here, Set<Id<Participant>> remote) {
            if (random.nextInt(3) > 0) {
                return;
            }
            var mode = one(AttendanceMode.values());
            make.row(new Attendance(
                    make.ids.next(), who.id(), period, mode, null, null, null, AttendanceSource.BY_HAND, "", null));
            if (mode == AttendanceMode.IN_PERSON) {
                here.add(who.id());
            } else if (mode == AttendanceMode.REMOTE) {
                remote.add(who.id());
            }
        }

        boolean comes(Participant who, DayPart part) {
            boolean here = (part != DayPart.AFTERNOON && hereInTheMorning.contains(who.id()))
                    || (part != DayPart.MORNING && hereInTheAfternoon.contains(who.id()));
            boolean remote = (part != DayPart.AFTERNOON && remoteInTheMorning.contains(who.id()))
                    || (part != DayPart.MORNING && remoteInTheAfternoon.contains(who.id()));
            boolean may = EnumSet.complementOf(EnumSet.of(
                            ParticipantStatus.CANCELLED, ParticipantStatus.WAITING, ParticipantStatus.DECLINED))
                    .contains(who.status());
            return may && who.status().admitted() && (here || (who.plannedMode() != PlannedMode.REMOTE && !remote));
        }

        Set<Id<Participant>> coming(DayPart part) {
            var coming = new HashSet<Id<Participant>>();
            people.stream().filter(who -> comes(who, part)).forEach(who -> coming.add(who.id()));
            return coming;
        }

        Set<Id<Participant>> going() {
            var going = coming(DayPart.WHOLE);
            going.retainAll(seated);
            return going;
        }
    }

    private static Request request(Seminar seminar, AttendanceUnit per, boolean apart) {
        var sheets = SheetChoices.of(seminar.project().sheets()).withPer(per).withLocalApart(apart);
        return new Request(
                seminar,
                Attachments.NONE,
                DocumentLanguage.BG,
                Choices.USUAL.withSheets(sheets).withBlankRows(2),
                Requests.MOMENT);
    }

    @Test
    void onEachPaperAreExactlyTheAdmittedWhoMayCome() {
        for (int seed = 0; seed < SEMINARS; seed++) {
            var draw = new Draw(seed);
            var seminar = draw.make.seminar();
            for (var per : AttendanceUnit.values()) {
                for (boolean apart : new boolean[] {false, true}) {
                    check(draw, request(seminar, per, apart), seed % READ_BACK == 0);
                }
            }
            if (seed % READ_BACK == 0) {
                readBackVisits(draw, request(seminar, AttendanceUnit.DAY, false));
            }
            var going = new HashSet<Id<Participant>>();
            VisitPages.of(request(seminar, AttendanceUnit.DAY, false), DocumentKind.VISIT_SHEET)
                    .forEach(pages -> pages.going().forEach(seat -> going.add(seat.participant())));
            assertEquals(draw.going(), going, "on the visit, seed " + seed);
        }
    }

    private static void check(Draw draw, Request request, boolean readBack) {
        var lists = SheetList.of(request);
        var onPaper = new HashMap<Period, List<Id<Participant>>>();
        lists.forEach(list ->
                onPaper.computeIfAbsent(list.period(), _ -> new ArrayList<>()).addAll(list.ids()));
        onPaper.forEach((period, rows) -> {
            var session = request.seminar().sessions().find(period.session());
            var part = session == null || session.start() == null
                    ? period.part()
                    : session.start().isBefore(DayPart.NOON) ? DayPart.MORNING : DayPart.AFTERNOON;
            assertEquals(draw.coming(part), new HashSet<>(rows), period.toString());
            assertEquals(draw.coming(part).size(), rows.size(), "each once");
        });
        if (readBack) {
            var documents = Documents.make(DocumentKind.ATTENDANCE_SHEET, request);
            assertEquals(lists.size(), documents.size());
            for (int i = 0; i < lists.size(); i++) {
                assertEquals(lists.get(i).rows().size(), documents.get(i).rows());
                read(draw, documents.get(i), Set.copyOf(lists.get(i).ids()));
            }
        }
    }

    private static void readBackVisits(Draw draw, Request request) {
        for (var kind : List.of(DocumentKind.VISIT_SHEET, DocumentKind.BOARDING_LIST)) {
            for (var document : Documents.make(kind, request)) {
                assertEquals(draw.going().size(), document.rows());
                if (kind == DocumentKind.VISIT_SHEET) {
                    read(draw, document, draw.going());
                }
            }
        }
    }

    private static void read(Draw draw, Document document, Set<Id<Participant>> expected) {
        var text = Pdf.of(document).flowing();
        for (var person : draw.people) {
            var name = person.name().full();
            assertEquals(expected.contains(person.id()), text.contains(name), name);
        }
        var count = expected.isEmpty() ? "без имена" : expected.size() == 1 ? "1 ред с име" : expected.size() + " реда";
        assertEquals(true, text.contains(count), () -> count + " in " + text);
    }
}
