package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Ids;
import org.sabor.model.Step;
import org.sabor.model.Summary;
import org.sabor.privacy.Anonymisation;
import org.sabor.privacy.MarkedSeminar;

/// RELIABILITY F1: what was made anonymous is really gone, from the file and from whatever stands beside it.
class ReplacedForGoodTest {
    private static final int PEOPLE = 400;
    private static final Instant NOW = Instant.parse("2034-01-02T08:00:00Z");

    @TempDir
    Path folder;

    private static Editor editor() {
        return new Editor(InstantSource.fixed(NOW), "clerk", Runnable::run, state -> {});
    }

    @Test
    void ofFourHundredPeopleWithFortyStringsEachNothingIsLeft() throws IOException {
        var marked = new MarkedSeminar(PEOPLE);
        var path = folder.resolve("seminar.sabor");
        var temporary = temporary();
        try (var file = SeminarFile.create(path, marked.seminar(), marked.attachments(), editor())) {
            marked.edits().forEach(edit -> file.writer().accept(new Step(Step.Direction.DO, edit)));
            assertEquals(marked.seminar(), file.seminar());
        }
        // The control: all of them are there, and the search finds them.
        assertEquals(PEOPLE * MarkedSeminar.STRINGS, found().size());
        assertEquals(16_000, PEOPLE * MarkedSeminar.STRINGS);

        var summary = Summary.of(marked.seminar());
        try (var file = SeminarFile.open(path, editor())) {
            var ids = new Ids(InstantSource.fixed(NOW), new Random(8));
            var after = Anonymisation.of(file.seminar(), LocalDate.of(2034, 1, 2), ids, new Random(9))
                    .seminar();
            file.replaceForGood(after, Set.of());
            assertEquals(Set.of(), found(), "while the file is open");
            assertEquals(after.rows(), file.seminar().rows());
            assertEquals(new EditLog(List.of(), 0), file.history());
            assertNull(file.bytes(marked.seminar().attachments().iterator().next()));
        }
        assertEquals(Set.of(), found(), "when it is closed");
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(summary, Summary.of(file.seminar()));
            file.copyTo(folder.resolve("copy.sabor"));
        }
        assertEquals(Set.of(), found(), "in a copy");
        assertEquals(temporary, temporary());
    }

    private Set<Integer> found() throws IOException {
        var all = new HashSet<Integer>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(MarkedSeminar.found(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .isEmpty());
                all.addAll(MarkedSeminar.found(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private static Set<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var names = new HashSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("sabor"))
                    .forEach(names::add);
            return names;
        }
    }
}
