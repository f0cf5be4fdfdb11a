package org.sabor.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sabor.files.OwnerOnly;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.Speaker;
import org.sabor.model.TalkFile;
import org.sabor.names.FileNames;

/// The presentations of all speakers for one folder: numbered in the order of the agenda, under names that every system
/// takes and that name no person (DOMAIN 5.4).
public final class SlidesFolder {
    private static final int LONGEST_TOPIC = 48;
    private static final int LONGEST_ENDING = 8;

    private final Attachments files;
    private final Messages messages;
    private final List<Slides> all = new ArrayList<>();

    /// A presentation and the name it gets.
    ///
    /// @param when the day and the time of its session, as a part of a name; empty where not stated
    /// @param topic of the session, or of the speaker where it is for none
    public record Slides(String name, String when, Bilingual topic, TalkFile file) {}

    /// The presentations of this seminar.
    ///
    /// @param messages in whose language the names are
    public SlidesFolder(Seminar seminar, Attachments files, Messages messages) {
        this.files = files;
        this.messages = messages;
        int days = seminar.days().size();
        for (var day : seminar.daysInOrder()) {
            for (var session : seminar.sessionsOf(day.id())) {
                for (var speaker : inOrder(seminar, session)) {
                    for (var file : speaker.files()) {
                        if (session.id().equals(file.session())) {
                            add(when(days > 1 ? day.number() : 0, session), session.topic(), file);
                        }
                    }
                }
            }
        }
        for (var speaker : byFirstSession(seminar)) {
            var topics = speaker.topics(seminar);
            var topic = topics.isEmpty() ? Bilingual.EMPTY : topics.getFirst();
            speaker.files().stream()
                    .filter(file -> seminar.sessions().find(file.session()) == null)
                    .forEach(file -> add("", topic, file));
        }
    }

    /// Those of the session as it names them, then whoever has a file for it and speaks there no more.
    private static List<Speaker> inOrder(Seminar seminar, Session session) {
        var speakers = new ArrayList<Speaker>();
        for (var each : session.speakers()) {
            var speaker = seminar.speakerOf(each.participant());
            if (speaker != null && !speakers.contains(speaker)) {
                speakers.add(speaker);
            }
        }
        seminar.speakers().stream().filter(each -> !speakers.contains(each)).forEach(speakers::add);
        return speakers;
    }

    private static List<Speaker> byFirstSession(Seminar seminar) {
        var speakers = new ArrayList<Speaker>();
        for (var day : seminar.daysInOrder()) {
            for (var session : seminar.sessionsOf(day.id())) {
                inOrder(seminar, session).stream()
                        .filter(each -> session.hasSpeaker(each.participant()) && !speakers.contains(each))
                        .forEach(speakers::add);
            }
        }
        seminar.speakers().stream().filter(each -> !speakers.contains(each)).forEach(speakers::add);
        return speakers;
    }

    private String when(int day, Session session) {
        var start = session.start();
        var time = start == null ? "" : "%02d-%02d".formatted(start.getHour(), start.getMinute());
        var number = day == 0 ? "" : messages.text("print.file-day", day);
        return number.isEmpty() || time.isEmpty() ? number + time : number + "_" + time;
    }

    private void add(String when, Bilingual topic, TalkFile file) {
        var parts = new ArrayList<String>();
        parts.add("%02d".formatted(all.size() + 1));
        parts.add(when);
        parts.add(FileNames.word(topic.in(messages.language()), LONGEST_TOPIC));
        parts.removeIf(String::isEmpty);
        int dot = file.name().lastIndexOf('.');
        var ending = dot < 0 ? "" : FileNames.word(file.name().substring(dot + 1), LONGEST_ENDING);
        all.add(new Slides(
                String.join("_", parts) + (ending.isEmpty() ? "" : "." + ending.toLowerCase(Locale.ROOT)),
                when,
                topic,
                file));
    }

    /// The presentations, in order.
    public List<Slides> slides() {
        return List.copyOf(all);
    }

    /// The names of the files, in order.
    public List<String> names() {
        return all.stream().map(Slides::name).toList();
    }

    /// Writes them into this folder, which is made where it is missing. What is there already is not overwritten: the
    /// same file stays, and another one of the name gets the new one beside it.
    ///
    /// @return the files, in order
    /// @throws Failure where the folder refuses, or the seminar has lost the bytes of one
    public List<Path> write(Path folder) {
        var written = new ArrayList<Path>();
        for (var slides : all) {
            var bytes = files.bytes(slides.file().hash());
            if (bytes == null) {
                throw new Failure(
                        Failure.Exit.BAD_FILE,
                        Message.of("slides.missing", slides.file().name()));
            }
            try {
                OwnerOnly.folders(folder);
                written.add(write(folder, slides.name(), bytes));
            } catch (IOException refused) {
                throw new Failure(
                        Failure.Exit.TARGET_REFUSED,
                        Message.of("slides.refused", slides.name(), folder.toString()),
                        refused);
            }
        }
        return written;
    }

    /// Saves one presentation as it came in, in place of what is there.
    ///
    /// @throws Failure where the target refuses, or the seminar has lost its bytes
    public static Path save(TalkFile file, Attachments files, Path target) {
        var bytes = files.bytes(file.hash());
        if (bytes == null) {
            throw new Failure(Failure.Exit.BAD_FILE, Message.of("slides.missing", file.name()));
        }
        try {
            SeminarPackage.replace(target, bytes);
            return target;
        } catch (IOException refused) {
            throw new Failure(
                    Failure.Exit.TARGET_REFUSED,
                    Message.of("slides.refused", file.name(), String.valueOf(target.getParent())),
                    refused);
        }
    }

    private static Path write(Path folder, String name, byte[] bytes) throws IOException {
        int dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        for (int number = 1; ; number++) {
            var target =
                    folder.resolve(number == 1 ? name : stem + "-" + number + (dot < 0 ? "" : name.substring(dot)));
            if (same(target, bytes)) {
                return target;
            }
            if (!Files.exists(target)) {
                return Files.write(OwnerOnly.file(target), bytes);
            }
        }
    }

    private static boolean same(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }
}
