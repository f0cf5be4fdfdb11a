package org.sabor.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.RowKind;
import org.sabor.sample.Sample;
import org.sabor.sample.Unproven;

@Execution(ExecutionMode.CONCURRENT)
class SeminarPackageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<Sample> samples() {
        return Stream.of(Sample.secon(), Sample.demo(), Sample.large(200, 2, 5));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadAgainAsTheSameSeminar(Sample sample) {
        var file = folder.resolve("семинар 1.json");
        new SeminarPackage(sample.seminar(), sample.pictures()).write(file);
        var read = SeminarPackage.read(file);
        assertEquals(sample.seminar(), read.seminar());
        var logos = sample.seminar().project().logos();
        if (logos != null) {
            assertArrayEquals(
                    sample.pictures().bytes(logos.hash()), read.pictures().bytes(logos.hash()));
            assertTrue(Files.exists(folder.resolve("семинар 1").resolve(logos.hash() + ".png")));
        }
        assertEquals(new SeminarPackage(sample.seminar(), sample.pictures()).document(), read.document());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsValidAgainstTheSchema(Sample sample) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
        var document = new SeminarPackage(sample.seminar(), Attachments.NONE).document();
        assertEquals(List.of(), schema.validate(document, InputFormat.JSON));
        var broken = schema.validate(document.replace("\"format\"", "\"from\""), InputFormat.JSON);
        assertEquals(
                Set.of("required", "additionalProperties"),
                broken.stream().map(error -> error.getKeyword()).collect(Collectors.toSet()));
    }

    private static String schemaText() throws IOException {
        try (var stream = Objects.requireNonNull(SeminarPackage.class.getResourceAsStream("seminar.schema.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSchemaKnowsEachFieldOfEachRow() throws IOException {
        var schema = Json.strict().mapper().readTree(schemaText());
        for (var kind : RowKind.values()) {
            var property = schema.at("/properties/" + kind.word());
            var reference = property.path(SeminarPackage.single(kind) ? "$ref" : "items");
            var name = (reference.isObject() ? reference.path("$ref") : reference).asText();
            var fields = schema.at(name.substring(1)).path("properties");
            assertEquals(
                    Stream.of(kind.type().getRecordComponents())
                            .map(component -> component.getName())
                            .toList(),
                    Stream.iterate(fields.fieldNames(), names -> names.hasNext(), names -> names)
                            .map(names -> names.next())
                            .toList(),
                    kind.word());
        }
    }

    @Test
    void whatIsNotStatedMayBeLeftOut() throws IOException {
        var document = demo();
        ((ObjectNode) document.at("/participant/0")).remove(List.of("email", "headCount", "consents"));
        ((ObjectNode) document.at("/participant/0/groupName")).remove(List.of("bg", "en"));
        var file = write(document.toString());
        assertEquals(
                "",
                SeminarPackage.read(file).seminar().participants().getFirst().email());
    }

    /// Where something is wrong, and how the sentence begins that says so.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /participant/3/status       | "asleep"       | “participant 4, status” is unknown or not as it should be
        /participant/3/email        | 5              | “participant 4, email” is unknown or not as it should be
        /participant/3/status       | 2              | “participant 4, status” is unknown or not as it should be
        /participant/3/roles        | ["king"]       | “participant 4, roles.1” is unknown or not as it should be
        /participant/3/headCount    | "5"            | “participant 4, headCount” is unknown or not as it should be
        /participant/3/headCount    | 0              | “participant 4” is unknown or not as it should be
        /participant/3/shoeSize     | 41             | “participant 4, shoeSize” is unknown or not as it should be
        /participant/3/name         | null           | “participant 4, name” is unknown or not as it should be
        /participant/3/organisation | "00000000-0000-7000-8000-000000000000" | “participant 4, organisation” names a row of “organisation” that is not there
        /participant/3/email        | "nobody"       | refused at “participant 4, email”: Invalid e-mail address
        /session/0/end              | "09:00"        | refused at “session 1, end”: The end is not after the start
        /session/0/start            | "25:00"        | “session 1, start” is unknown or not as it should be
        /session/0/topic            | {"de": "x"}    | “session 1, topic.de” is unknown or not as it should be
        /day/0/date                 | "+12026-03-12" | “day 1, date” is unknown or not as it should be
        /organisation/0/country     | "XX"           | “organisation 1, country” is unknown or not as it should be
        /seminar-details/zone       | "Mars/Olympus" | “seminar-details, zone” is unknown or not as it should be
        /project                    | []             | “project” is unknown or not as it should be
        /room                       | {}             | “room” is unknown or not as it should be
        /room/0                     | 7              | “room 1” is unknown or not as it should be
        /cat                        | []             | “cat” is unknown or not as it should be
        /version                    | 3              | was exported by a newer version
        /version                    | "1"            | “version” is unknown or not as it should be
        /format                     | "other"        | is not a seminar package
        """)
    void whatIsWrongIsNamedByItsPlace(String place, String value, String sentence) throws IOException {
        var document = demo();
        int slash = place.lastIndexOf('/');
        var parent = document.at(place.substring(0, slash));
        var node = Json.strict().mapper().readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(place.substring(slash + 1), node);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(place.substring(slash + 1)), node);
        }
        assertRefused(document.toString(), sentence);
    }

    @Test
    void rowsThatAreThereTwiceAreRefused() throws IOException {
        for (var kind : List.of("room", "attendance", "needs", "speaker", "visit-seat")) {
            var document = demo();
            var rows = (ArrayNode) document.path(kind);
            rows.add(rows.get(0).deepCopy());
            assertRefused(document.toString(), "“" + kind + " " + rows.size() + "” is there twice");
        }
        var document = demo();
        var first = document.at("/attendance/0");
        ((ObjectNode) document.at("/attendance/1"))
                .setAll(Map.of("participant", first.path("participant"), "period", first.path("period")));
        assertRefused(document.toString(), "“attendance 2” is there twice");
    }

    @Test
    void hostileDocumentsAreRefused() throws IOException {
        var start = "{\"format\": \"sabor-seminar\", \"version\": 1, ";
        assertRefused(start + "\"version\": 1}", "is not valid JSON: line 1, column 52");
        assertRefused(demo() + "{}", "is not valid JSON");
        assertRefused(start + "\"day\": " + "[".repeat(5000), "larger than a package may be");
        assertRefused(start + "\"day\": \"" + "x".repeat(2_000_000) + "\"}", "larger than a package may be");
        assertRefused("", "is not a seminar package");
        assertRefused("PK\u0003\u0004", "is not valid JSON");
        assertRefused("[]", "is not a seminar package");
        assertRefused(start + "\"@class\": \"java.lang.Object\"}", "“@class” is unknown");
    }

    @Test
    void aDocumentOfMoreThanFiftyMegabytesIsNotEvenRead() throws IOException {
        var file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(51L * 1024 * 1024);
        }
        assertRefusedFile(file, "larger than a package may be");
    }

    @Test
    void aMissingFileIsSaidInBothLanguages() {
        var failure = assertThrows(Failure.class, () -> SeminarPackage.read(folder.resolve("none.json")));
        assertEquals(Failure.Exit.INPUT_REFUSED, failure.exit());
        assertTrue(Messages.of(Language.BG).text(failure.text()).contains("не може да бъде прочетен"));
    }

    @Test
    void aPictureThatIsMissingOrAnotherIsRefused() throws IOException {
        var sample = Sample.demo();
        var file = folder.resolve("demo.json");
        new SeminarPackage(sample.seminar(), sample.pictures()).write(file);
        try (var pictures = Files.list(folder.resolve("demo"))) {
            var picture = pictures.findFirst().orElseThrow();
            Files.writeString(picture, "another");
            assertRefusedFile(file, "is not the one the package names");
            Files.delete(picture);
        }
        assertRefusedFile(file, "is missing in the folder “demo”");
    }

    @Test
    void aFolderThatIsGoneRefusesTheTarget() {
        var secon = new SeminarPackage(Sample.secon().seminar(), Attachments.NONE);
        var failure = assertThrows(Failure.class, () -> secon.write(folder.resolve("gone/a.json")));
        assertEquals(Failure.Exit.TARGET_REFUSED, failure.exit());
    }

    private static ObjectNode demo() throws IOException {
        var demo = Unproven.demo();
        var tree = (ObjectNode)
                Json.strict().mapper().readTree(new SeminarPackage(demo.seminar(), Attachments.NONE).document());
        ((ObjectNode) tree.path("project")).putNull("logos");
        tree.putArray("photo");
        for (var speaker : tree.path("speaker")) {
            ((ObjectNode) speaker).putNull("photo").putArray("files");
        }
        return tree;
    }

    private Path write(String document) throws IOException {
        return Files.writeString(folder.resolve("package.json"), document);
    }

    private void assertRefused(String document, String sentence) throws IOException {
        assertRefusedFile(write(document), sentence);
    }

    private static void assertRefusedFile(Path file, String sentence) {
        var failure = assertThrows(Failure.class, () -> SeminarPackage.read(file));
        assertEquals(Failure.Exit.INPUT_REFUSED, failure.exit());
        var text = Messages.of(Language.EN).text(failure.text());
        assertTrue(text.contains(sentence), text);
    }
}
