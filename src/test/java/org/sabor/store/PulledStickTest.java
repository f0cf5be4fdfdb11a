package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.store.Stick.Unpublished;
import org.sabor.store.StickState.Kind;

/// RELIABILITY C-4: what becomes of the changes when a stick is pulled out, or changed elsewhere.
class PulledStickTest extends StickCase {
    @Test
    void aPulledStickIsNoticedAndItsChangesAreAskedAbout() throws IOException {
        Seminar published;
        Seminar after;
        try (var open = SeminarFile.open(file, editor())) {
            published = change(open, "one");
            var at = of(open).publish().at();
            pull();
            after = change(open, "two");
            assertEquals(new StickState(Kind.AWAY_BEHIND, at), of(open).state());
            open.backUp();
            assertEquals(new StickState(Kind.AWAY_BEHIND, at), of(open).state());
        }
        assertThrows(Failure.class, () -> SeminarFile.open(file, editor()));
        plugIn();
        assertEquals(published, direct(file));
        var refused = assertThrows(Failure.class, () -> SeminarFile.open(file, editor()));
        assertEquals("stick.unpublished", refused.text().key());
        for (var language : Language.values()) {
            assertTrue(Messages.of(language).text(refused.text()).contains("семинар.sabor"));
        }
        assertEquals(published, direct(file));
        try (var open = SeminarFile.open(file, editor(), Unpublished.PUBLISH)) {
            assertEquals(after, open.seminar());
            assertEquals(Kind.BEHIND, of(open).state().kind());
        }
        assertEquals(after, direct(file));
        assertEquals(List.of(), kept());
        assertEquals(List.of(), told);
    }

    @Test
    void whoeverTakesTheStateOfTheStickKeepsBoth() throws IOException {
        Seminar after;
        var published = direct(file);
        try (var open = SeminarFile.open(file, editor())) {
            pull();
            after = change(open, "two");
        }
        plugIn();
        try (var open = SeminarFile.open(file, editor(), Unpublished.KEEP_BOTH)) {
            assertEquals(published, open.seminar());
        }
        assertEquals(after, direct(stick.resolve("семинар (2).sabor")));
        assertEquals(List.of("stick.both-kept"), said());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileChangedElsewhereMeanwhileIsNotOverwritten(boolean open) throws IOException {
        Seminar here;
        Seminar there;
        try (var working = SeminarFile.open(file, editor())) {
            change(working, "one");
            of(working).publish();
            pull();
            here = change(working, "here");
            plugIn();
            try (var other = SeminarFile.open(file, editor("other"))) {
                there = change(other, "there");
            }
            if (open) {
                working.backUp();
                assertEquals(Kind.CHANGED_ELSEWHERE, of(working).state().kind());
                here = change(working, "and more");
                assertEquals(List.of("stick.changed-elsewhere"), said());
            } else {
                pull();
            }
        }
        if (!open) {
            plugIn();
        }
        told.clear();
        assertEquals(there, direct(file));
        try (var again = SeminarFile.open(file, editor())) {
            assertEquals(there, again.seminar());
        }
        assertEquals(here, direct(stick.resolve("семинар (2).sabor")));
        assertEquals(List.of("stick.both-changed"), said());
    }

    @Test
    void anotherStickInTheSamePlaceIsNotTouched() throws IOException {
        try (var open = SeminarFile.open(file, editor())) {
            pull();
            change(open, "two");
            Files.createDirectory(stick);
            SeminarFile.create(file, Sample.secon().seminar(), Attachments.NONE, direct())
                    .close();
            open.backUp();
            assertEquals(Kind.CHANGED_ELSEWHERE, of(open).state().kind());
        }
        assertEquals(Sample.secon().seminar(), direct(file));
        assertEquals(2, kept().size());
    }

    @Test
    void anEmptyFolderWhereTheStickWasGetsNothing() throws IOException {
        try (var open = SeminarFile.open(file, editor())) {
            pull();
            Files.createDirectory(stick);
            change(open, "two");
            open.backUp();
            assertEquals(Kind.AWAY_BEHIND, of(open).state().kind());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aWorkingCopyWithOtherBytesThanWhenItWasLeftIsNoticed() throws IOException {
        Path copy;
        try (var open = SeminarFile.open(file, editor())) {
            copy = of(open).copy();
            pull();
            change(open, "unmistakable");
        }
        plugIn();
        spoil(copy);
        var refused = assertThrows(Failure.class, () -> SeminarFile.open(file, editor(), Unpublished.PUBLISH));
        assertEquals("file.differs", refused.text().key());
        try (var open = SeminarFile.openAnyway(file, editor())) {
            assertEquals(Kind.BEHIND, of(open).state().kind());
        }
    }

    @Test
    void aWorkingCopyThatCannotBeReadIsPutAside() throws IOException {
        Path copy;
        try (var open = SeminarFile.open(file, editor())) {
            copy = of(open).copy();
            pull();
            change(open, "two");
        }
        plugIn();
        Files.write(copy, new byte[5000]);
        var onStick = direct(file);
        try (var open = SeminarFile.open(file, editor())) {
            assertEquals(onStick, open.seminar());
        }
        assertEquals(List.of("stick.copy-damaged"), said());
        assertEquals(1, kept().size());
    }

    /// Edits, publishes, pulls, returns, closes by chance: one whole file is on the stick at every moment, and the
    /// working copy has whatever was acknowledged.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingIsLostWhateverComes(long seed) throws IOException {
        var random = new Random(seed);
        var expected = direct(file);
        var onStick = expected;
        boolean there = true;
        var open = SeminarFile.open(file, editor());
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(there ? 6 : 4)) {
                case 0, 1 -> expected = change(open, "note " + i);
                case 2 -> {
                    open.backUp();
                    onStick = there ? expected : onStick;
                }
                case 3 -> {
                    if (there) {
                        pull();
                    } else {
                        plugIn();
                    }
                    there = !there;
                    of(open).look();
                }
                case 4 -> {
                    open.close();
                    onStick = expected;
                    open = SeminarFile.open(file, editor());
                }
                default -> {
                    // Closed without it, and opened with it again.
                    pull();
                    open.close();
                    plugIn();
                    open = SeminarFile.open(file, editor(), Unpublished.PUBLISH);
                }
            }
            assertEquals(expected, open.seminar());
            var place = there ? stick : elsewhere;
            var whole = new StickFiles(place.resolve("семинар.sabor")).newest();
            assertEquals(onStick, direct(whole.file()), "seed " + seed + ", step " + i);
            assertEquals(
                    expected.equals(onStick)
                            ? there ? Kind.COMPLETE : Kind.AWAY
                            : there ? Kind.BEHIND : Kind.AWAY_BEHIND,
                    of(open).state().kind());
        }
        if (!there) {
            plugIn();
        }
        open.close();
        assertEquals(expected, direct(file));
        assertEquals(List.of(), told);
    }
}
