package org.sabor.ui.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;

/// What is asked before a new seminar is made, and nothing more.
///
/// @param first the first day, or null where not known yet; then `last` is null too
/// @param last not before the first
/// @param language the language the title is written in
public record NewSeminar(
        String title, @Nullable LocalDate first, @Nullable LocalDate last, Language language) {}
