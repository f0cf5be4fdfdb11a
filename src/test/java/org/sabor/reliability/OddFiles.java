package org.sabor.reliability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.store.SeminarFile;

/// RELIABILITY A8: what is no whole file of ours is refused with its own sentence, and stays as it is.
final class OddFiles {
    private static final int PAGE = 4096;

    private OddFiles() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A8",
                "zeroed pages, cut tails, 0 bytes, text, random bytes as of an encrypted file, a foreign database, a"
                        + " folder, switched to the write-ahead log, too new, another application; opened to write and"
                        + " to read",
                "100 % refused with the right sentence, the file unchanged",
                OddFiles::refused));
    }

    private static Outcome refused(Run run) throws IOException, SQLException {
        var folder = run.memory();
        var file = folder.resolve("seminar.sabor");
        BitRot.closedFile(file, 20);
        byte[] good = Files.readAllBytes(file);
        boolean control = refusal(file, false) == null && refusal(file, true) == null;
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var odd : odd(run, good, folder).entrySet()) {
            var expected = odd.getKey().substring(0, odd.getKey().indexOf(' '));
            for (boolean reading : new boolean[] {false, true}) {
                Files.write(file, odd.getValue());
                var key = refusal(file, reading);
                tried++;
                if (!expected.equals(key)
                        || !Arrays.equals(odd.getValue(), Files.readAllBytes(file))
                        || !Run.names(folder).equals(List.of("seminar.sabor"))) {
                    wrong.add(odd.getKey() + " → " + key);
                }
            }
        }
        Files.delete(file);
        Files.createDirectory(file);
        tried++;
        if (!"file.folder".equals(refusal(file, false))) {
            wrong.add("folder");
        }
        return Outcome.of(
                wrong.isEmpty(),
                "%d openings, %d wrong %s".formatted(tried, wrong.size(), wrong.isEmpty() ? "" : wrong),
                control,
                "the file before its damage is accepted: " + control);
    }

    /// By the key of the sentence and a word that tells them apart, the bytes.
    private static Map<String, byte[]> odd(Run run, byte[] good, Path folder) throws IOException, SQLException {
        var odd = new LinkedHashMap<String, byte[]>();
        int pages = good.length / PAGE;
        for (int page = 1; page < pages; page += run.times(5, 1)) {
            byte[] bytes = good.clone();
            Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
            odd.put("file.damaged zeroed page " + page, bytes);
        }
        for (int tail = 1; tail < pages; tail += run.times(7, 1)) {
            odd.put("file.damaged cut by " + tail, Arrays.copyOf(good, good.length - tail * PAGE));
        }
        odd.put("file.empty 0 bytes", new byte[0]);
        odd.put("file.not-ours text", "Списък\n".repeat(400).getBytes(StandardCharsets.UTF_8));
        byte[] encrypted = new byte[good.length];
        new Random(1).nextBytes(encrypted);
        odd.put("file.not-ours encrypted", encrypted);
        var foreign = folder.resolve("foreign");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE person (name TEXT)");
        }
        odd.put("file.not-ours foreign database", Files.readAllBytes(foreign));
        Files.delete(foreign);
        odd.put("file.changed-outside write-ahead log", with(good, 18, new byte[] {2, 2}));
        odd.put("file.changed-outside UTF-16", with(good, 56, number(3)));
        odd.put("file.too-new version", with(good, 60, number(999)));
        odd.put("file.not-ours application", with(good, 68, number(1234)));
        return odd;
    }

    private static byte[] with(byte[] good, int place, byte[] bytes) {
        byte[] other = good.clone();
        System.arraycopy(bytes, 0, other, place, bytes.length);
        return other;
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    /// The key of the sentence, or null where the file is accepted.
    private static @Nullable String refusal(Path file, boolean reading) {
        try (var open = reading ? SeminarFile.openReadOnly(file) : SeminarFile.open(file, KillLoop.editor())) {
            open.seminar();
            return null;
        } catch (Failure failure) {
            var sentence = Messages.of(Language.BG).text(failure.text());
            return sentence.contains("{")
                    ? "unfilled: " + sentence
                    : failure.text().key();
        }
    }
}
