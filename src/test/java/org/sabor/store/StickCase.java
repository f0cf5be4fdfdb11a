package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.sample.Sample;

/// A seminar on a stick for tests. The stick is a folder that is declared one; to pull it out is to rename it.
abstract class StickCase {
    @TempDir
    Path folder;

    final List<Message> told = new ArrayList<>();
    Path stick;
    Path file;
    Path elsewhere;

    @BeforeEach
    void stick() throws IOException {
        folder = folder.toRealPath();
        stick = Files.createDirectory(folder.resolve("КЛЮЧ"));
        elsewhere = folder.resolve("pocket");
        file = stick.resolve("семинар.sabor");
        System.setProperty(PlaceNotice.REMOVABLE, stick.toString());
        SeminarFile.create(file, Sample.demo().seminar(), Attachments.NONE, direct())
                .close();
    }

    @AfterEach
    void noStick() {
        System.clearProperty(PlaceNotice.REMOVABLE);
    }

    /// Works on the file itself, as a program that knows of no stick.
    static Editor direct() {
        return new Editor(InstantSource.system(), "Мария", Runnable::run, _ -> {});
    }

    Editor editor() {
        return editor("data");
    }

    Editor editor(String computer) {
        var clock = InstantSource.system();
        return new Editor(
                clock,
                "Мария",
                Runnable::run,
                state -> assertFalse(state instanceof SaveState.NotSaved, state::toString),
                new Safekeeping(new DataFolder(folder.resolve(computer)), clock, told::add));
    }

    void pull() throws IOException {
        Files.move(stick, elsewhere);
    }

    void plugIn() throws IOException {
        Files.move(elsewhere, stick);
    }

    static RowChange noted(Participant person, String note) {
        var changed = new Participant(
                person.id(),
                person.kind(),
                person.name(),
                person.groupName(),
                person.headCount(),
                person.organisation(),
                person.country(),
                person.position(),
                person.roles(),
                person.plannedMode(),
                person.status(),
                person.email(),
                person.phone(),
                person.language(),
                person.consents(),
                person.aliases(),
                note);
        return new RowChange.Changed(person, changed);
    }

    /// Changes one person's note.
    static Seminar change(SeminarFile open, String note) {
        var seminar = open.seminar();
        var person = seminar.participants().getFirst();
        var edit = new Edit(Message.of("edit.participant-changed", note), List.of(noted(person, note)));
        open.writer().accept(new Step(Step.Direction.DO, edit));
        return seminar.apply(edit);
    }

    static Seminar direct(Path path) {
        try (var open = SeminarFile.openReadOnly(path)) {
            return open.seminar();
        }
    }

    List<String> names() throws IOException {
        try (var files = Files.list(stick)) {
            return files.map(FileFailures::name).sorted().toList();
        }
    }

    List<Path> kept() throws IOException {
        try (var files = Files.walk(folder.resolve("data").resolve("sticks"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    static Stick of(SeminarFile open) {
        return Objects.requireNonNull(open.stick());
    }

    /// Changes a letter, which the checks of SQLite do not see.
    static void spoil(Path place) throws IOException {
        byte[] bytes = Files.readAllBytes(place);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("unmistakable");
        bytes[at] = 'x';
        Files.write(place, bytes);
    }

    List<String> said() {
        return told.stream().map(Message::key).toList();
    }
}
