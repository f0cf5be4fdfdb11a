package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantMerge;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.RowChange;
import org.sabor.model.SheetPrint;
import org.sabor.model.Signatures;
import org.sabor.model.SmallSeminar;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// RELIABILITY E7: whatever happens to the list, a sheet is exactly the admitted who may come in person, and a print
/// that is out stays what it is.
@Execution(ExecutionMode.CONCURRENT)
class PrintedSheetsTest {
    private static final int SEQUENCES = 2_000;
    private static final int STEPS = 25;
    /// Every so often the sheet is read back from the PDF.
    private static final int READ_BACK = 50;

    /// What a clerk with a pencil would know of somebody.
    private record Plain(ParticipantStatus status, PlannedMode planned, boolean here, boolean remote) {
        boolean signs() {
            return status.admitted() && (here || (planned != PlannedMode.REMOTE && !remote));
        }
    }

    /// What the clerk knows at a moment: everybody, and who stands on which print.
    private record Notes(Map<Id<Participant>, Plain> people, Map<Integer, List<Id<Participant>>> prints) {
        Notes with(Id<Participant> id, Plain plain) {
            var next = new HashMap<>(people);
            next.put(id, plain);
            return new Notes(next, prints);
        }
    }

    private static final class Sequence {
        private final Random random;
        private final Day day;
        private final Workspace workspace;
        private final Deque<Notes> undo = new ArrayDeque<>();
        private Notes notes = new Notes(Map.of(), Map.of());
        private int named;

        Sequence(long seed) {
            random = new Random(seed);
            var make = new SmallSeminar();
            day = make.day(1);
            workspace = new Workspace(
                    make.seminar(), new History(), new Ids(() -> Requests.MOMENT.toInstant(), random), _ -> {});
        }

        void run() {
            for (int i = 0; i < STEPS; i++) {
                step();
                check();
            }
        }

        private void step() {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> add();
                case 3 -> status(ParticipantStatus.CANCELLED);
                case 4 -> status(one(List.of(ParticipantStatus.values())));
                case 5 -> mode();
                case 6 -> walkIn();
                case 7 -> merge();
                case 8 -> print();
                default -> undo();
            }
        }

        private void perform(Edit edit, Notes after) {
            if (!edit.isEmpty()) {
                undo.push(notes);
                workspace.perform(edit);
                notes = after;
            }
        }

        private Participant person() {
            var name = PersonName.of("Лице", "Ном" + ++named + "ер", "");
            return Participant.person(workspace.ids().next(), name, null, Set.of())
                    .withStatus(ParticipantStatus.CONFIRMED);
        }

        private void add() {
            var person = person();
            perform(
                    ParticipantEdits.add(workspace.seminar(), person),
                    notes.with(person.id(), new Plain(person.status(), person.plannedMode(), false, false)));
        }

        private Participant one() {
            return one(workspace.seminar().participants());
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private boolean nobody() {
            return workspace.seminar().participants().isEmpty();
        }

        private Plain known(Participant who) {
            return Objects.requireNonNull(notes.people().get(who.id()));
        }

        private void status(ParticipantStatus status) {
            if (!nobody()) {
                var who = one();
                var plain = known(who);
                perform(
                        ParticipantEdits.setStatus(workspace.seminar(), List.of(who), status),
                        notes.with(who.id(), new Plain(status, plain.planned(), plain.here(), plain.remote())));
            }
        }

        private void mode() {
            if (nobody()) {
                return;
            }
            var who = one();
            var plain = known(who);
            if (random.nextBoolean()) {
                var mode = one(List.of(PlannedMode.values()));
                perform(
                        ParticipantEdits.setPlannedMode(workspace.seminar(), List.of(who), mode),
                        notes.with(who.id(), new Plain(plain.status(), mode, plain.here(), plain.remote())));
            } else {
                boolean remote = random.nextBoolean();
                perform(
                        AttendanceEdits.mark(
                                workspace.seminar(),
                                workspace.ids(),
                                List.of(who),
                                Period.of(day.id()),
                                remote ? AttendanceMode.REMOTE : AttendanceMode.IN_PERSON,
                                AttendanceEdits.Mark.BY_HAND),
                        notes.with(who.id(), new Plain(plain.status(), plain.planned(), !remote, remote)));
            }
        }

        private void walkIn() {
            var person = person();
            perform(
                    AttendanceEdits.walkIn(
                            workspace.seminar(),
                            workspace.ids(),
                            person,
                            Period.of(day.id()),
                            AttendanceMode.IN_PERSON,
                            AttendanceEdits.Mark.BY_HAND),
                    notes.with(person.id(), new Plain(ParticipantStatus.WALK_IN, person.plannedMode(), true, false)));
        }

        /// The one that stays keeps what was recorded of it, and takes over what was not.
        private void merge() {
            if (workspace.seminar().participants().size() < 2) {
                return;
            }
            var stays = one();
            var goes = one();
            if (stays.equals(goes)) {
                return;
            }
            var merged = ParticipantMerge.proposed(stays, goes);
            var edit = ParticipantMerge.edit(workspace.seminar(), merged, goes);
            var one = known(stays);
            var other = known(goes);
            boolean recorded = one.here() || one.remote();
            var people = new HashMap<>(notes.people());
            people.remove(goes.id());
            var after = workspace.seminar().apply(edit);
            boolean here = after.attendance().stream()
                    .anyMatch(row -> row.participant().equals(stays.id()) && row.mode() == AttendanceMode.IN_PERSON);
            boolean remote = after.attendance().stream()
                    .anyMatch(row -> row.participant().equals(stays.id()) && row.mode() == AttendanceMode.REMOTE);
            assertEquals(recorded || other.here() || other.remote(), here || remote, "nothing recorded is lost");
            people.put(stays.id(), new Plain(merged.status(), merged.plannedMode(), here, remote));
            var prints = new TreeMap<Integer, List<Id<Participant>>>();
            notes.prints()
                    .forEach((number, rows) -> prints.put(
                            number,
                            rows.stream()
                                    .map(row -> row.equals(goes.id()) ? stays.id() : row)
                                    .toList()));
            perform(edit, new Notes(people, prints));
        }

        private void undo() {
            if (!undo.isEmpty()) {
                workspace.undo();
                notes = undo.pop();
            }
        }

        /// Prints as the window does: registered, then made from what is registered.
        private void print() {
            var request = Requests.of(workspace.seminar(), DocumentLanguage.BG);
            var edit = SheetRegister.edit(request, workspace.ids());
            var prints = new TreeMap<>(notes.prints());
            edit.changes().forEach(change -> {
                if (change.row() instanceof SheetPrint print) {
                    assertFalse(prints.containsKey(print.number()), "a number is given once");
                    prints.put(print.number(), print.rows());
                }
            });
            perform(edit, new Notes(notes.people(), prints));
            var list = SheetList.of(request.of(workspace.seminar())).getFirst();
            var kept = Objects.requireNonNull(list.print(), "each sheet has a number");
            assertEquals(kept.rows(), list.ids(), "rows on paper are the rows that are kept");
        }

        private void check() {
            var seminar = workspace.seminar();
            var signing = new HashSet<Id<Participant>>();
            notes.people().forEach((id, plain) -> {
                if (plain.signs()) {
                    signing.add(id);
                }
            });
            var list = SheetList.of(Requests.of(seminar, DocumentLanguage.BG)).getFirst();
            assertEquals(signing, new HashSet<>(list.ids()), "exactly the admitted who may come");
            assertEquals(signing.size(), list.rows().size(), "each once");
            var prints = new TreeMap<Integer, List<Id<Participant>>>();
            seminar.sheetPrints().forEach(print -> prints.put(print.number(), print.rows()));
            assertEquals(notes.prints(), prints, "prints that are out stay what they are");
        }

        /// The sheet as paper: each name that should be there, and no other.
        void readBack() {
            var seminar = workspace.seminar();
            var document = Documents.make(DocumentKind.ATTENDANCE_SHEET, Requests.of(seminar, DocumentLanguage.BG))
                    .getFirst();
            var text = Pdf.of(document).flowing();
            int count = 0;
            for (var person : seminar.participants()) {
                boolean signs = known(person).signs();
                assertEquals(
                        signs,
                        text.contains(person.name().full()),
                        person.name().full());
                count += signs ? 1 : 0;
            }
            assertEquals(count, document.rows());
            var number = seminar.sheetPrints().isEmpty() ? "" : "№";
            assertTrue(text.contains(number) || text.contains("без номер"), text);
        }
    }

    @Test
    void whateverHappensToTheListASheetIsExactlyTheAdmitted() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var sequence = new Sequence(seed);
            sequence.run();
            if (seed % READ_BACK == 0) {
                sequence.readBack();
            }
        }
    }

    private static Request registered(Request request, Ids ids) {
        return request.of(request.seminar().apply(SheetRegister.edit(request, ids)));
    }

    @Test
    void theSameListHasOneNumberInAllLanguagesAndStaysInOneOrder() {
        var make = new SmallSeminar();
        make.day(1);
        // Sorted otherwise in Bulgarian than in English.
        make.person("Ана", "Цонева", null);
        make.person("Вера", "Жекова", null);
        make.person("Дора", "Банова", null);
        var english = registered(Requests.of(make.seminar(), DocumentLanguage.EN), make.ids);
        var seminar = english.seminar();
        for (var language : DocumentLanguage.values()) {
            var request = Requests.of(seminar, language);
            assertTrue(SheetRegister.edit(request, make.ids).isEmpty(), language.name());
            var list = SheetList.of(request).getFirst();
            assertEquals(seminar.sheetPrints().getFirst().rows(), list.ids());
        }
        assertEquals(1, seminar.sheetPrints().getFirst().number());
    }

    @Test
    void anotherListOrOneThatIsEnteredHasAnotherNumber() {
        var make = new SmallSeminar();
        var day = make.day(1);
        make.day(2);
        var ana = make.person("Ана", "Цонева", null);
        var request = registered(Requests.of(make.seminar(), DocumentLanguage.BG), make.ids);
        assertEquals(List.of(1, 2), numbers(request));
        var more = request.of(
                request.seminar().apply(ParticipantEdits.add(request.seminar(), make.person("Вера", "Жекова", null))));
        assertEquals(List.of(1, 2, 3, 4), numbers(registered(more, make.ids)));
        var printed = PrintedSheets.of(more.seminar()).getFirst();
        assertEquals(
                List.of(1, 0),
                List.of(printed.change().added(), printed.change().gone()));
        var gone = request.seminar().apply(ParticipantEdits.remove(request.seminar(), List.of(ana)));
        assertEquals(1, PrintedSheets.of(gone).getFirst().change().gone());
        var first = request.seminar().sheetPrints().getFirst();
        var entered = request.of(request.seminar()
                .apply(new Edit(
                        Message.of("x"),
                        List.of(new RowChange.Changed(
                                first, first.withSigned(new Signatures(Period.of(day.id()), List.of(1))))))));
        assertEquals(List.of(1, 2, 3), numbers(registered(entered, make.ids)), "day 2 keeps its number");
    }

    private static List<Integer> numbers(Request request) {
        var numbers = new ArrayList<Integer>();
        request.seminar().sheetPrints().forEach(print -> numbers.add(print.number()));
        return numbers;
    }

    @Test
    void theNumberStandsOnEachPage() {
        var make = new SmallSeminar();
        make.day(1);
        for (int i = 0; i < 60; i++) {
            make.person("Лице", "Номер" + i, null);
        }
        for (var language : DocumentLanguage.values()) {
            var request = registered(Requests.of(make.seminar(), language), make.ids);
            var pdf = Pdf.of(
                    Documents.make(DocumentKind.ATTENDANCE_SHEET, request).getFirst());
            assertTrue(pdf.pages().size() > 2);
            var expected = language.main() == Language.BG ? "Разпечатка № 1" : "Print No 1";
            for (var page : pdf.pages()) {
                assertTrue(Pdf.flowing(page).contains(expected), page);
                assertTrue(page.contains("2026") && page.contains("10:15"), page);
            }
            pdf.keep("sheet-numbered-" + language.code(), 2);
            assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
            var preview = Documents.make(DocumentKind.ATTENDANCE_SHEET, request.numbered(Numbering.PREVIEW));
            assertTrue(Pdf.of(preview.getFirst()).text().contains("Print No 1 (preview, not printed yet)")
                    || language == DocumentLanguage.BG);
            var without = Documents.make(DocumentKind.ATTENDANCE_SHEET, request.numbered(Numbering.NONE));
            assertTrue(Pdf.of(without.getFirst()).text().contains("without a print number")
                    || language == DocumentLanguage.BG);
        }
    }
}
