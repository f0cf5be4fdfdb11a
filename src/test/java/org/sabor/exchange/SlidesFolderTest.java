package org.sabor.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Held;
import org.sabor.model.Participant;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.SpeakerState;
import org.sabor.model.TalkFile;
import org.sabor.sample.Sample;

/// The presentations collected in one folder.
class SlidesFolderTest {
    private final Map<String, byte[]> kept = new HashMap<>();

    private TalkFile file(String name, String content, Session... session) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var hash = Attachments.hash(bytes);
        kept.put(hash, bytes);
        return new TalkFile(name, hash, bytes.length, session.length == 0 ? null : session[0].id());
    }

    private SlidesFolder folder(SmallSeminar make) {
        return new SlidesFolder(make.seminar(), kept::get, Messages.of(Language.BG));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void filesAreNumberedByTheAgendaAndNameNoPerson(@TempDir Path folder) throws IOException {
        var make = new SmallSeminar();
        var first = make.day(1);
        var second = make.day(2);
        var ana = make.person("Ана", "Колева", null);
        var boris = make.person("Борис", "Илиев", null);
        var late = make.row(named(make.session(second, "09:05", "10:00", null), "Щъркели & жерави: „опис“ №1/2", ana));
        var early = make.row(named(make.session(first, "14:00", "15:00", null), "Łódź – über Größe?", boris));
        var untimed = make.row(named(make.session(first, null, null, null), "Дискусия", boris));
        make.row(Speaker.of(make.ids.next(), ana.id(), Bilingual.EMPTY)
                .withFiles(List.of(
                        file("Колева Ана (final).PPTX", "a", late),
                        file("обща", "b"),
                        file("x.tar..g/z", "c", untimed))));
        make.row(
                Speaker.of(make.ids.next(), boris.id(), Bilingual.EMPTY).withFiles(List.of(file("b.pdf", "d", early))));
        var slides = folder(make);
        assertEquals(
                List.of(
                        "01_den1_14-00_Lodz-uber-Gro-e.pdf",
                        "02_den1_Diskusia.g-z",
                        "03_den2_09-05_Shtarkeli-zheravi-opis-1-2.pptx",
                        "04_Shtarkeli-zheravi-opis-1-2"),
                slides.names());
        assertEquals(4, slides.write(folder.resolve("new/slides")).size());
        assertArrayEquals(
                "a".getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(
                        folder.resolve("new/slides").resolve(slides.names().get(2))));
    }

    private static Session named(Session session, String topic, Participant speaker) {
        return new Session(
                session.id(),
                session.day(),
                session.start(),
                session.end(),
                session.position(),
                session.room(),
                session.kind(),
                Bilingual.same(topic),
                Held.NOTHING,
                List.of(new SessionSpeaker(speaker.id(), SpeakerPart.SPEAKER)));
    }

    @Test
    void nothingIsOverwritten(@TempDir Path folder) throws IOException {
        var make = new SmallSeminar();
        var ana = make.person("Ана", "Колева", null);
        make.row(new Speaker(
                make.ids.next(),
                ana.id(),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                Bilingual.same("Тема"),
                SpeakerState.INVITED,
                List.of(),
                "",
                "",
                null,
                List.of(file("t.pdf", "now"))));
        Files.writeString(folder.resolve("01_Tema.pdf"), "somebody else's");
        var slides = folder(make);
        assertEquals(List.of(folder.resolve("01_Tema-2.pdf")), slides.write(folder));
        assertEquals(List.of(folder.resolve("01_Tema-2.pdf")), slides.write(folder));
        assertEquals(List.of("01_Tema-2.pdf", "01_Tema.pdf"), names(folder));
        assertEquals("somebody else's", Files.readString(folder.resolve("01_Tema.pdf")));
    }

    @Test
    void aPresentationWhoseBytesAreLostIsSaid(@TempDir Path folder) {
        var make = new SmallSeminar();
        var ana = make.person("Ана", "Колева", null);
        make.row(Speaker.of(make.ids.next(), ana.id(), Bilingual.EMPTY)
                .withFiles(List.of(new TalkFile("t.pdf", "0".repeat(64), 1, null))));
        var slides = folder(make);
        var refused = assertThrows(Failure.class, () -> slides.write(folder));
        assertEquals("slides.missing", refused.text().key());
    }

    @Test
    void theDemoHasSlidesThatOpen(@TempDir Path folder) throws IOException {
        var demo = Sample.demo();
        var written = new SlidesFolder(demo.seminar(), demo.pictures(), Messages.of(Language.EN)).write(folder);
        assertEquals(
                List.of(
                        "01_day1_10-00_One-care-service-several-municipalities-how-home.pdf",
                        "02_day1_14-00_Mobile-libraries-the-experience-of-Jeziorno-Male.pdf",
                        "03_day2_09-15_A-digital-counter-for-three-municipalities.pdf",
                        "04_day2_10-45_Draft-of-a-common-agreement.pdf",
                        "05_day2_10-45_Volunteers-and-friendly-visits.pdf"),
                written.stream().map(each -> each.getFileName().toString()).toList());
        for (var file : written) {
            try (var pdf = Loader.loadPDF(file.toFile())) {
                var text = new PDFTextStripper().getText(pdf);
                assertTrue(
                        Stream.of("care", "Jeziorno Male", "counter", "agreement", "Volunteers")
                                .anyMatch(text::contains),
                        text);
            }
        }
    }
}
