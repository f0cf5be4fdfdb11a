package org.sabor.model;

import java.util.List;
import org.sabor.message.Message;

/// Something of the seminar that is missing or contradicts itself, with the rows it is about.
///
/// @param code a lasting word for scripts, for instance `speaker-in-two-places`
/// @param text what is wrong and what to do
/// @param rows the rows, the one to look at first
public record Finding(String code, Message text, List<Row<?>> rows) {
    public Finding {
        rows = List.copyOf(rows);
    }
}
