package org.sabor.model;

import java.time.LocalDate;

/// That a participant has a certificate of attendance under this number; it stays when it is printed once more
/// (DOMAIN 3.1).
///
/// @param number from 1; no other certificate of the seminar has it
/// @param issued the date on it
public record Certificate(Id<Certificate> id, int number, Id<Participant> participant, LocalDate issued)
        implements Row<Certificate> {
    public Certificate {
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
    }
}
