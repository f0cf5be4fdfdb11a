package org.sabor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision taken in a session, as minutes state it (DOMAIN 3.1: „Решения (срок, отговорник)“).
///
/// @param who who carries it out, a person or an organisation; empty where not stated
/// @param until by when, or null where not stated
public record Decision(
        Bilingual text, Bilingual who, @Nullable LocalDate until) {}
