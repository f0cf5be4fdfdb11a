package org.sabor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sabor.model.Participant;
import org.sabor.model.Rules;

class LargeSampleTest {
    @Test
    void theSeedTellsThePeople() {
        var one = Sample.large(200, 2, 1).seminar();
        assertEquals(one, Sample.large(200, 2, 1).seminar());
        assertNotEquals(one.participants(), Sample.large(200, 2, 2).seminar().participants());
    }

    @Test
    void peopleAndDaysAreAsManyAsAskedFor() {
        var seminar = Sample.large(3000, 3, 7).seminar();
        assertEquals(3000, seminar.participants().size());
        assertEquals(3, seminar.days().size());
        assertEquals(9000, seminar.attendance().size());
        assertTrue(seminar.participants().stream()
                        .map(Participant::language)
                        .collect(Collectors.toSet())
                        .size()
                >= 5);
    }

    @Test
    void oneParticipantIsEnough() {
        var seminar = Sample.large(1, 1, 1).seminar();
        for (var row : seminar.rows()) {
            assertEquals(List.of(), Rules.check(row, seminar));
        }
    }
}
