package org.sabor.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.message.Failure;
import org.sabor.model.Bilingual;
import org.sabor.model.Logo;
import org.sabor.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
final class FunderProfileTest {
    private final Sample demo = Sample.demo();

    @TempDir
    Path folder;

    private FunderProfile profile() {
        var project = demo.seminar().project();
        var strip = project.logos();
        assertNotNull(strip);
        return FunderProfile.of(project.withOtherLogos(List.of(new Logo(strip, 9))), demo.pictures());
    }

    @Test
    void whatIsWrittenIsReadAgainForTheProjectOfTheSeminarThatTakesIt() {
        var profile = profile();
        var file = folder.resolve("office.saborfunder");
        profile.write(file);
        var other = Sample.secon().seminar();
        var read = FunderProfile.read(file, other);
        assertEquals(other.project().id(), read.project().id());
        assertEquals(profile.document(), read.document());
        assertEquals(profile.pictures().keySet(), read.pictures().keySet());
        read.pictures()
                .forEach((hash, bytes) -> assertArrayEquals(profile.pictures().get(hash), bytes));
    }

    @Test
    void aLogoWithoutBytesIsLeftOut() {
        var bare = FunderProfile.of(demo.seminar().project(), hash -> null);
        assertEquals(demo.seminar().project().withLogos(null), bare.project());
    }

    @Test
    void whateverIsWrongIsRefusedInOneSentence() throws IOException {
        var whole = profile().document();
        var strip = demo.seminar().project().logos();
        assertNotNull(strip);
        refused("", "funder.foreign");
        refused("{", "funder.foreign");
        refused("[1]", "funder.foreign");
        refused("{\"format\":\"sabor-seminar\",\"version\":1}", "funder.foreign");
        refused(whole.replaceFirst("\"version\" : 1", "\"version\" : 2"), "package.too-new");
        refused(whole.replaceFirst("\"version\" : 1", "\"version\" : \"1\""), "funder.wrong");
        refused(whole.replaceFirst("\"project\"", "\"extra\" : 1, \"project\""), "funder.wrong");
        refused(whole.replaceFirst("\"acronym\"", "\"unknown\" : 1, \"acronym\""), "funder.wrong");
        refused(whole.replaceFirst("\"acronym\"", "\"acronym\" : \"twice\", \"acronym\""), "funder.foreign");
        refused(whole.replaceFirst("\"height\" : 9", "\"height\" : 4000"), "funder.wrong");
        refused(whole.replaceFirst("\"hold\" : (true|false)", "\"hold\" : 3"), "funder.wrong");
        refused(whole.replace(strip.hash(), "../" + strip.hash().substring(3)), "funder.wrong");
        refused(whole.replace(strip.hash(), "0".repeat(64)), "funder.wrong");
        refused(whole.replaceFirst("(\"pictures\" : )\\{[^}]*}", "$1{ }"), "funder.wrong");
        refused("[".repeat(5_000), "funder.too-large");
        refused(whole.substring(0, whole.length() / 2), "funder.foreign");
        var tooLong = profile().project().withFundingLine(new Bilingual("а".repeat(5_000), ""));
        refused(FunderProfile.of(tooLong, demo.pictures()).document(), "package.rule");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("large.saborfunder");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(4L << 30);
        }
        var failure = assertThrows(Failure.class, () -> FunderProfile.read(file, demo.seminar()));
        assertEquals("funder.too-large", failure.text().key());
    }

    private void refused(String text, String key) throws IOException {
        var file = Files.writeString(folder.resolve("hostile.saborfunder"), text);
        var failure = assertThrows(
                Failure.class, () -> FunderProfile.read(file, demo.seminar()), text.length() > 200 ? key : text);
        assertEquals(key, failure.text().key());
        assertEquals(Failure.Exit.INPUT_REFUSED, failure.exit());
    }
}
