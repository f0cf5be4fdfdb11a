package org.sabor.print;

import java.util.List;

/// Not made yet.
final class AttendanceSheet {
    private AttendanceSheet() {}

    static List<Document> make(Request request) {
        return List.of();
    }
}
