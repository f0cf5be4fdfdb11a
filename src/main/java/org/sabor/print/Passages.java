package org.sabor.print;

import java.util.List;
import org.sabor.model.Seminar;

/// The texts of documents that the program writes and the user may rewrite, document by document.
public final class Passages {
    private Passages() {}

    /// The passages of this document in the order in which it has them; none where there is nothing to rewrite. One
    /// that stands in several documents is the same in all.
    public static List<Passage> of(DocumentKind kind, Seminar seminar) {
        return switch (kind) {
            case EVENT_REPORT -> ReportPassages.of(seminar, ReportPlace.FULL);
            case PUBLIC_REPORT -> ReportPassages.of(seminar, ReportPlace.PUBLIC);
            case NEWS_ARTICLE -> ReportPassages.of(seminar, ReportPlace.NEWS);
            default -> List.of();
        };
    }
}
