package org.sabor.print;

import java.util.List;

/// Not made yet.
final class RemoteList {
    private RemoteList() {}

    static List<Document> make(Request request) {
        return List.of();
    }
}
