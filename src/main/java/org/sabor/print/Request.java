package org.sabor.print;

import java.time.ZonedDateTime;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;

/// All that a document is made from: the same request gives the same bytes.
///
/// @param pictures has the bytes of the logo strip
/// @param moment printed as the time of making
/// @param numbering of the prints of attendance sheets
public record Request(
        Seminar seminar,
        Attachments pictures,
        DocumentLanguage language,
        Choices choices,
        ZonedDateTime moment,
        Numbering numbering) {
    /// A request by which sheets have the numbers under which the seminar keeps them.
    public Request(
            Seminar seminar, Attachments pictures, DocumentLanguage language, Choices choices, ZonedDateTime moment) {
        this(seminar, pictures, language, choices, moment, Numbering.KEPT);
    }

    /// The same request, with sheets numbered otherwise.
    public Request numbered(Numbering other) {
        return new Request(seminar, pictures, language, choices, moment, other);
    }

    /// What is chosen for lists that are signed; where nothing is, what the funder demands.
    SheetChoices sheets() {
        var chosen = choices.sheets();
        return chosen == null ? SheetChoices.of(seminar.project().sheets()) : chosen;
    }

    /// The same request for a seminar that has changed.
    public Request of(Seminar other) {
        return new Request(other, pictures, language, choices, moment, numbering);
    }
}
