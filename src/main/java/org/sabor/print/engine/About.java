package org.sabor.print.engine;

import java.time.ZonedDateTime;
import org.sabor.message.Language;

/// What the file says about itself: never a person's name (DOMAIN 5.4).
///
/// @param author the organisation
/// @param subject the event
/// @param moment of making; the same moment and content give the same bytes
public record About(String title, String author, String subject, Language language, ZonedDateTime moment) {}
