package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sabor.model.BadgeCode.Reading;

final class BadgeCodeTest {
    private final SmallSeminar small = new SmallSeminar();
    private final Participant maria = small.person("Мария", "Колева", null);
    private final Seminar seminar = small.seminar();
    private final String code = BadgeCode.of(seminar, maria.id());

    @Test
    void aCodeIsDigitsOfWhicheverIdAndFindsItsPerson() {
        for (var id : List.of(
                maria.id().value(), new UUID(0, 1), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MIN_VALUE))) {
            var other = Participant.person(new Id<>(id), maria.name(), null, java.util.Set.of());
            small.row(other);
            var text = BadgeCode.of(small.seminar(), other.id());
            assertTrue(text.matches("[0-9]{48}"), text);
            assertEquals(new Reading.Person(other), BadgeCode.read(text, small.seminar()));
        }
    }

    @Test
    void whatStoodInTheFieldBeforeAScanDoesNoHarm() {
        assertEquals(new Reading.Person(maria), BadgeCode.read(" " + code + " ", seminar));
        assertEquals(new Reading.Person(maria), BadgeCode.read("стел" + code, seminar));
        assertEquals(new Reading.Person(maria), BadgeCode.read("12" + code, seminar));
        assertEquals(new Reading.Person(maria), BadgeCode.read(code + code, seminar));
    }

    @Test
    void whoIsTypedIsNoCode() {
        for (var typed : List.of("", "стел", "Клуб 2000", "4006381333931", "12 45 78")) {
            assertInstanceOf(Reading.NoCode.class, BadgeCode.read(typed, seminar), typed);
        }
    }

    @Test
    void anotherSeminarAndARemovedPersonAreTold() {
        var other = Seminar.of(
                SeminarDetails.of(
                        small.ids.next(), Bilingual.EMPTY, seminar.details().zone()),
                Project.of(small.ids.next()));
        assertInstanceOf(Reading.OtherSeminar.class, BadgeCode.read(BadgeCode.of(other, maria.id()), seminar));
        var without = seminar.apply(ParticipantEdits.remove(seminar, List.of(maria)));
        assertInstanceOf(Reading.NotOnTheList.class, BadgeCode.read(code, without));
    }

    @Test
    void everySlipOfOneDigitEverySwapAndEveryLossIsSeen() {
        for (int at = 0; at < code.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var changed = code.substring(0, at) + digit + code.substring(at + 1);
                if (!changed.equals(code)) {
                    assertInstanceOf(Reading.Misread.class, BadgeCode.read(changed, seminar), changed);
                }
            }
            if (at > 0) {
                var swapped =
                        code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1);
                if (!swapped.equals(code)) {
                    assertInstanceOf(Reading.Misread.class, BadgeCode.read(swapped, seminar), swapped);
                }
            }
            var lost = code.substring(0, at) + code.substring(at + 1);
            assertInstanceOf(Reading.Misread.class, BadgeCode.read(lost, seminar), lost);
            var letter = code.substring(0, at) + "х" + code.substring(at + 1);
            assertInstanceOf(Reading.Misread.class, BadgeCode.read(letter, seminar), letter);
        }
        assertInstanceOf(Reading.Misread.class, BadgeCode.read("1" + "9".repeat(47), seminar));
    }
}
