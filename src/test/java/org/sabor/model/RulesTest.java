package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;

/// The rules of rows, one by one: a text that is too long is a problem wherever it stands, and so is each thing that
/// must be there or in order and is not.
class RulesTest {
    private static final String TOO_LONG = "x".repeat(Limits.TEXT + 1);

    /// Texts that the program alone writes.
    private static final Set<String> NOT_TYPED = Set.of(
            "AgendaRelease.items",
            "AcceptedFinding.code",
            "Attendance.recording.by",
            "OnlineReport.variant",
            "OwnText.instead");

    private static boolean tooLong(Row<?> row, Seminar seminar) {
        return Rules.check(row, seminar).stream()
                .anyMatch(problem -> problem.text().key().equals("rule.too-long"));
    }

    /// It may have been deleted before an entry could be kept.
    @Test
    void whatIsChosenMustBeThere() {
        var seminar = EveryField.said();
        var gone = seminar.organisations().getFirst().id();
        assertEquals(List.of(), Rules.check(seminar.sessions().getFirst(), seminar));
        refused(change(seminar.sessions().getFirst(), "room", gone), "room", "rule.gone");
        refused(change(seminar.visits().getFirst(), "day", gone), "day", "rule.gone");
        refused(change(seminar.photos().getFirst(), "day", gone), "day", "rule.gone");
    }

    @Test
    void aTextThatIsTooLongIsNoticedWhereverItStands() {
        var seminar = EveryField.said();
        var missed = new TreeSet<String>();
        int[] tried = {0};
        for (var row : seminar.rows()) {
            assertTrue(!tooLong(row, seminar), row.getClass().getSimpleName());
            lengthened(row.getClass().getSimpleName(), row, (path, changed) -> {
                if (changed != null && NOT_TYPED.stream().noneMatch(path::startsWith)) {
                    tried[0]++;
                    if (!tooLong((Row<?>) changed, seminar)) {
                        missed.add(path);
                    }
                }
            });
        }
        assertEquals(Set.of(), missed);
        assertTrue(tried[0] > 80, tried[0] + " texts");
    }

    private static void refused(Row<?> row, String field, String rule) {
        assertEquals(
                List.of(field + " " + rule),
                Rules.check(row, EveryField.said()).stream()
                        .map(problem -> problem.field() + " " + problem.text().key())
                        .toList());
    }

    /// The row with this value in the place of another.
    @SuppressWarnings("unchecked")
    private static <R extends Row<R>> R change(R row, String component, @Nullable Object value) {
        var components = row.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(component)) {
                return (R) Objects.requireNonNull(made(row, i, value));
            }
        }
        throw new IllegalArgumentException(component);
    }

    @Test
    void timesStandInOrder() {
        var seminar = EveryField.said();
        var ten = LocalTime.of(10, 0);
        var eleven = LocalTime.of(11, 0);
        var day = change(change(seminar.days().getFirst(), "start", eleven), "end", ten);
        refused(day, "end", "rule.end-before-start");
        refused(change(day, "end", eleven), "end", "rule.end-before-start");
        assertEquals(List.of(), Rules.check(change(day, "end", null), seminar));
        var session = change(change(seminar.sessions().getFirst(), "start", eleven), "end", ten);
        refused(session, "end", "rule.end-before-start");
        var held = seminar.sessions().getFirst().held();
        refused(
                change(
                        seminar.sessions().getFirst(),
                        "held",
                        new Held(eleven, ten, held.summary(), held.conclusion(), List.of())),
                "heldEnd",
                "rule.end-before-start");
        var visit = change(change(seminar.visits().getFirst(), "start", ten), "end", eleven);
        visit = change(change(visit, "meetingTime", ten), "back", eleven);
        assertEquals(List.of(), Rules.check(visit, seminar));
        refused(change(visit, "meetingTime", eleven), "meetingTime", "rule.meeting-after-start");
        refused(change(visit, "back", ten), "back", "rule.back-before-end");
        refused(change(change(visit, "end", null), "back", LocalTime.of(9, 59)), "back", "rule.back-before-end");
    }

    @Test
    void numbersCountSomething() {
        var seminar = EveryField.said();
        refused(change(seminar.rooms().getFirst(), "capacity", 0), "capacity", "rule.positive");
        assertEquals(List.of(), Rules.check(change(seminar.rooms().getFirst(), "capacity", 1), seminar));
        refused(change(seminar.visits().getFirst(), "capacity", 0), "capacity", "rule.positive");
        var bus = seminar.visits().getFirst().buses().getFirst();
        refused(change(seminar.visits().getFirst(), "buses", List.of(bus, bus)), "buses", "rule.bus-twice");
    }

    @Test
    void whatMustBeThereIsThere() {
        var seminar = EveryField.said();
        refused(change(seminar.details(), "title", Bilingual.EMPTY), "title", "rule.required");
        refused(change(seminar.rooms().getFirst(), "name", Bilingual.EMPTY), "name", "rule.required");
        refused(change(seminar.organisations().getFirst(), "name", Bilingual.EMPTY), "name", "rule.required");
        refused(change(seminar.sessions().getFirst(), "topic", Bilingual.EMPTY), "topic", "rule.required");
        refused(change(seminar.visits().getFirst(), "name", Bilingual.EMPTY), "name", "rule.required");
        var person = seminar.participants().stream()
                .filter(Participant::isPerson)
                .findFirst()
                .orElseThrow();
        refused(change(person, "name", PersonName.EMPTY), "given", "rule.name-required");
        refused(change(person, "email", "nobody"), "email", "rule.email");
        assertEquals(List.of(), Rules.check(change(person, "email", ""), seminar));
        var logos = seminar.project().logos();
        refused(
                change(
                        seminar.project(),
                        "logos",
                        new Picture(logos == null ? "" : logos.hash(), new Bilingual("x", ""))),
                "logos",
                "rule.alternative-text");
    }

    @Test
    void whatIsThereOnceIsThereOnce() {
        var seminar = EveryField.said();
        var day = seminar.days().getFirst();
        var other = change(change(day, "id", new Id<Day>(UUID.randomUUID())), "number", 2);
        refused(other, "date", "rule.day-twice");
        var lead = change(seminar.organisations().getFirst(), "partnerRole", PartnerRole.LEAD);
        var with = seminar.apply(new Edit(
                Message.of("x"),
                List.of(new RowChange.Changed(seminar.organisations().getFirst(), lead))));
        var second = change(lead, "id", new Id<Organisation>(UUID.randomUUID()));
        assertEquals(
                List.of("partnerRole"),
                Rules.check(second, with).stream().map(Problem::field).toList());
        assertEquals(List.of(), Rules.check(lead, with));
    }

    /// Takes a variant of a record; null where its constructor has refused it, which is stricter still.
    private interface Taker {
        void take(String path, @Nullable Object changed);
    }

    /// Gives each variant of a record in which one text, in it or in what it holds, is too long.
    private static void lengthened(String path, Object row, Taker taker) {
        var components = row.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            Consumer<Object> with = value -> taker.take(path + "." + components[at].getName(), with(row, at, value));
            switch (value(components[i], row)) {
                case null -> {}
                case String _ -> with.accept(TOO_LONG);
                case Bilingual text -> {
                    with.accept(new Bilingual(TOO_LONG, text.en()));
                    with.accept(new Bilingual(text.bg(), TOO_LONG));
                }
                case List<?> list
                when !list.isEmpty() && list.getFirst() instanceof Bilingual ->
                    with.accept(List.of(new Bilingual(TOO_LONG, "")));
                case List<?> list
                when !list.isEmpty() && list.getFirst() instanceof Record first -> {
                    if (!(first instanceof Id<?>)) {
                        lengthened(path + "." + components[i].getName(), first, (inner, changed) -> {
                            var others = new ArrayList<@Nullable Object>(list);
                            others.set(0, changed);
                            taker.take(inner, changed == null ? null : with(row, at, others));
                        });
                    }
                }
                case Record held
                when !(held instanceof Id<?>) && !(held instanceof Country) ->
                    lengthened(
                            path + "." + components[i].getName(),
                            held,
                            (inner, changed) -> taker.take(inner, changed == null ? null : with(row, at, changed)));
                default -> {}
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable Object with(Object row, int at, Object value) {
        return made(row, at, value);
    }

    private static @Nullable Object made(Object row, int at, @Nullable Object value) {
        try {
            var components = row.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = i == at ? value : value(components[i], row);
            }
            var constructor = row.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
