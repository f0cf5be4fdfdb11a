package org.sabor.model;

import java.math.BigInteger;
import java.util.UUID;
import java.util.regex.Pattern;

/// The text of the QR code on a badge: 48 decimal digits, which a scanner types alike on every keyboard layout, and
/// which fit a QR code of 25 × 25 modules with a quarter of them damaged. One digit for the form, six for the seminar,
/// 39 for the participant's id, two check digits (ISO 7064, MOD 97-10).
public final class BadgeCode {
    /// What was read.
    public sealed interface Reading {
        /// The badge of this participant.
        record Person(Participant participant) implements Reading {}

        /// A badge of another seminar.
        record OtherSeminar() implements Reading {}

        /// A badge of this seminar, of somebody who is not on the list any more.
        record NotOnTheList() implements Reading {}

        /// A code that was not read whole, or is none of ours.
        record Misread() implements Reading {}

        /// Not a code at all: something typed by a person.
        record NoCode() implements Reading {}
    }

    private static final int LENGTH = 48;
    private static final String FORM = "1";
    private static final BigInteger SEMINARS = BigInteger.valueOf(999_983);
    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final BigInteger LOW_HALF = BigInteger.ONE.shiftLeft(64);
    private static final Pattern AT_THE_END = Pattern.compile("[0-9]+$");
    /// Nobody types so many digits to find a person.
    private static final int SURELY_A_CODE = 16;

    private BadgeCode() {}

    /// The text for the badge of this participant.
    public static String of(Seminar seminar, Id<Participant> participant) {
        var digits = FORM + fingerprint(seminar) + "%039d".formatted(number(participant.value()));
        int rest = new BigInteger(digits + "00").mod(CHECK).intValue();
        return digits + "%02d".formatted(98 - rest);
    }

    /// What was scanned, or typed, at the desk of this seminar. Letters that stood in the field before a scan do no
    /// harm.
    public static Reading read(String typed, Seminar seminar) {
        if (typed.chars().filter(letter -> letter >= '0' && letter <= '9').count() < SURELY_A_CODE) {
            return new Reading.NoCode();
        }
        var end = AT_THE_END.matcher(typed.strip());
        if (!end.find() || end.group().length() < LENGTH) {
            return new Reading.Misread();
        }
        var code = end.group().substring(end.group().length() - LENGTH);
        var id = new BigInteger(code.substring(7, 46));
        boolean whole = code.startsWith(FORM)
                && new BigInteger(code).mod(CHECK).equals(BigInteger.ONE)
                && id.bitLength() <= 128;
        if (!whole) {
            return new Reading.Misread();
        }
        if (!code.substring(1, 7).equals(fingerprint(seminar))) {
            return new Reading.OtherSeminar();
        }
        var halves = id.divideAndRemainder(LOW_HALF);
        var row = seminar.participants().find(new Id<>(new UUID(halves[0].longValue(), halves[1].longValue())));
        return row == null ? new Reading.NotOnTheList() : new Reading.Person(row);
    }

    private static String fingerprint(Seminar seminar) {
        return "%06d".formatted(number(seminar.details().id().value()).mod(SEMINARS));
    }

    private static BigInteger number(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16);
    }
}
