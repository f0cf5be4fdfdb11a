package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.RandomEdits;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;

/// The list of documents promises those that will come, and no others.
@Execution(ExecutionMode.CONCURRENT)
class AnyDocumentTest {
    private static final int SEMINARS = 60;

    @Test
    void aDocumentIsPromisedWhereItIsMade() {
        var empty = EnumSet.noneOf(DocumentKind.class);
        var there = EnumSet.noneOf(DocumentKind.class);
        for (int seed = 0; seed < SEMINARS; seed++) {
            var edits = new RandomEdits(new Random(seed));
            var seminar = edits.start();
            for (int step = 0; step < 2 + seed; step++) {
                seminar = seminar.apply(edits.next(seminar));
            }
            agree(seminar, empty, there);
        }
        agree(Sample.demo().seminar(), empty, there);
        agree(Sample.secon().seminar(), empty, there);
        assertEquals(DocumentKind.all(true), there);
        assertTrue(empty.size() > 8, empty.toString());
    }

    private static void agree(Seminar seminar, EnumSet<DocumentKind> empty, EnumSet<DocumentKind> there) {
        var request = Requests.of(seminar, DocumentLanguage.BG);
        for (var kind : DocumentKind.values()) {
            boolean made = !Documents.make(kind, request).isEmpty();
            (made ? there : empty).add(kind);
            assertEquals(made, Documents.any(kind, request), kind.word());
        }
    }
}
