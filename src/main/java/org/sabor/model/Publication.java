package org.sabor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where the seminar was made public.
///
/// @param date when it was published or last changed, which is not the seminar's date (DOMAIN R12); null where not
/// stated
/// @param link the address of its page, empty where there is none
public record Publication(Bilingual where, @Nullable LocalDate date, String link) {
    public Publication {
        link = link.strip();
    }
}
