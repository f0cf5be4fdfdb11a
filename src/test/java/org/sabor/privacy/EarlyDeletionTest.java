package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;
import org.sabor.model.AttendanceMode;
import org.sabor.model.EarlyTerms;
import org.sabor.model.Edit;
import org.sabor.model.Retention;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Summary;

/// DOMAIN 5.2: what no audit asks for goes by terms of its own, counted from the last day.
class EarlyDeletionTest {
    /// Its last day is 13.03.2026.
    private final Seminar seminar = new MarkedSeminar(30).seminar();

    @Test
    void eachTermIsCountedFromTheLastDay() {
        assertEquals(LocalDate.of(2026, 4, 12), EarlyDeletion.due(seminar, Term.NEEDS));
        assertEquals(LocalDate.of(2026, 4, 12), EarlyDeletion.due(seminar, Term.PHONE));
        assertEquals(LocalDate.of(2026, 5, 12), EarlyDeletion.due(seminar, Term.TRAVEL));
        assertEquals(LocalDate.of(2027, 3, 13), EarlyDeletion.due(seminar, Term.EMAIL));
        assertEquals(LocalDate.of(2032, 12, 31), EarlyDeletion.due(seminar, Term.RETENTION));
        assertNull(EarlyDeletion.due(new SmallSeminar().seminar(), Term.NEEDS));
        assertEquals(Map.of(), EarlyDeletion.due(seminar, LocalDate.of(2026, 4, 12)));
        assertEquals(Map.of(Term.NEEDS, 30, Term.PHONE, 30), EarlyDeletion.due(seminar, LocalDate.of(2026, 4, 13)));
        var terms = new Retention(null, 5, false, "", new EarlyTerms(1, 2, 3, 0));
        var own = seminar.apply(new Edit(
                Message.of("x"),
                List.of(new RowChange.Changed(
                        seminar.project(), seminar.project().withRetention(terms)))));
        assertEquals(LocalDate.of(2026, 3, 14), EarlyDeletion.due(own, Term.NEEDS));
        assertEquals(LocalDate.of(2026, 3, 13), EarlyDeletion.due(own, Term.EMAIL));
    }

    @Test
    void whatIsDueGoesAndTheRestStays() {
        var first = EarlyDeletion.apply(seminar, LocalDate.of(2026, 4, 13));
        assertTrue(first.needs().isEmpty());
        assertTrue(first.participants().stream().allMatch(each -> each.phone().isEmpty()));
        assertTrue(first.participants().stream().noneMatch(each -> each.email().isEmpty()));
        assertTrue(first.speakers().stream().noneMatch(each -> each.travel().isEmpty()));
        assertEquals(Summary.of(seminar), Summary.of(first));

        var all = EarlyDeletion.apply(seminar, LocalDate.of(2027, 3, 14));
        assertTrue(all.speakers().stream()
                .allMatch(each -> each.travel().isEmpty() && each.needs().isEmpty()));
        assertTrue(all.speakers().stream().noneMatch(each -> each.biography().isEmpty()));
        for (var person : all.participants()) {
            boolean remote = seminar.attendance().stream()
                    .anyMatch(row -> row.participant().equals(person.id()) && row.mode() == AttendanceMode.REMOTE);
            assertEquals(!remote, person.email().isEmpty());
            assertFalse(person.name().isEmpty());
        }
        assertEquals(Map.of(), EarlyDeletion.due(all, LocalDate.of(2027, 3, 14)));
        assertEquals(seminar.attendance(), all.attendance());
    }
}
