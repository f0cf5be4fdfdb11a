package org.sabor.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A file made by a test, and what reading it must come to (as [Shown] writes it). Large ones are made when needed.
record ReadCase(String name, Supplier<byte[]> content, String expected) {
    ReadCase(String name, byte[] bytes, String expected) {
        this(name, () -> bytes, expected);
    }

    /// A text file in UTF-8.
    static ReadCase text(String name, Supplier<String> text, String expected) {
        return new ReadCase(name, () -> text.get().getBytes(StandardCharsets.UTF_8), expected);
    }

    byte[] bytes() {
        return content.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
