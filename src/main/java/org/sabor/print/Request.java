package org.sabor.print;

import java.time.ZonedDateTime;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;

/// All that a document is made from: the same request gives the same bytes.
///
/// @param pictures has the bytes of the logo strip
/// @param moment printed as the time of making
public record Request(
        Seminar seminar, Attachments pictures, DocumentLanguage language, Choices choices, ZonedDateTime moment) {}
