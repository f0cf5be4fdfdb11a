package org.sabor.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sabor.privacy.DataColumn;
import org.sabor.privacy.PersonalData;

class MessagesTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/sabor/message");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[},]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(
                keys("messages.properties").keySet(),
                keys("messages_bg.properties").keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        var english = keys("messages.properties");
        var differing = new ArrayList<String>();
        keys("messages_bg.properties").forEach((key, text) -> {
            if (!placeholders(text).equals(placeholders(english.getOrDefault(key, "")))) {
                differing.add(key);
            }
        });
        assertEquals(List.of(), differing);
    }

    @Test
    void everyPatternIsAMessageFormat() throws IOException {
        for (var file : List.of("messages.properties", "messages_bg.properties")) {
            keys(file).forEach((key, text) -> {
                assertEquals(-1, text.indexOf('\''), key + ": write ’, a ' is eaten");
                assertDoesNotThrow(() -> new MessageFormat(text), key);
            });
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : List.of("messages.properties", "messages_bg.properties")) {
            var seen = new TreeSet<String>();
            var twice = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice, file);
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        var defined = keys("messages.properties").keySet();
        var constants = constants();
        var literals = literals();
        var used = new TreeSet<>(constants);
        defined.stream().filter(literals::contains).forEach(used::add);
        var unused = new TreeSet<>(defined);
        unused.removeAll(used);
        assertEquals(Set.of(), unused, "texts that nothing says");

        // A literal that looks like a key and begins like one is a key.
        var beginnings = new TreeSet<String>();
        defined.forEach(key -> beginnings.add(key.substring(0, key.indexOf('.'))));
        var missing = new TreeSet<>(constants);
        literals.stream()
                .filter(literal -> beginnings.contains(literal.substring(0, literal.indexOf('.'))))
                .forEach(missing::add);
        missing.removeAll(defined);
        assertEquals(Set.of(), missing, "texts to write");
    }

    @Test
    void datesAndTimesAreWrittenAsAnOfficeDoes() {
        var bg = Messages.of(Language.BG);
        var en = Messages.of(Language.EN);
        var fourteenth = LocalDate.of(2023, 11, 14);
        assertEquals("14.11.2023\u00a0г.", bg.date(fourteenth));
        assertEquals("14–15.11.2023\u00a0г.", bg.dates(fourteenth, fourteenth.plusDays(1)));
        assertEquals("30.11.–01.12.2023\u00a0г.", bg.dates(LocalDate.of(2023, 11, 30), LocalDate.of(2023, 12, 1)));
        assertEquals("31.12.2023–01.01.2024\u00a0г.", bg.dates(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1)));
        assertEquals("14–15 November 2023", en.dates(fourteenth, fourteenth.plusDays(1)));
        assertEquals("30 November–1 December 2023", en.dates(LocalDate.of(2023, 11, 30), LocalDate.of(2023, 12, 1)));
        assertEquals("09:30\u00a0–\u00a011:00\u00a0ч.", bg.times(LocalTime.of(9, 30), LocalTime.of(11, 0)));
        assertEquals("09:30–11:00", en.times(LocalTime.of(9, 30), LocalTime.of(11, 0)));
        assertEquals("Гърция", bg.country("GR"));
        assertEquals("Greece", en.country("GR"));
    }

    @Test
    void aMessageInAMessageIsSaidInTheSameLanguage() {
        var message = Message.of("edit.attendance-marked", 12, Message.of("attendance-mode.in-person"));
        assertEquals(
                "отбелязване на 12 лица: присъствено", Messages.of(Language.BG).text(message));
        assertEquals("mark 12 people: in person", Messages.of(Language.EN).text(message));
    }

    private static Map<String, String> keys(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            properties.load(reader);
        }
        var keys = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> keys.put(key, properties.getProperty(key)));
        return keys;
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> constants() {
        var found = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sabor")) {
            if (type.isEnum() && type.isAssignableTo(Labelled.class)) {
                Arrays.stream(constantsOf(type))
                        .map(constant -> ((Labelled) constant).labelKey())
                        .forEach(found::add);
            }
        }
        // What a column is called in what a person is handed out.
        PersonalData.all().stream()
                .filter(DataColumn::exported)
                .map(column -> column.label().key())
                .forEach(found::add);
        return found;
    }

    private static Object[] constantsOf(JavaClass type) {
        return type.reflect().getEnumConstants();
    }
}
