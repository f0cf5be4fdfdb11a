package org.sabor.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// Reads tables. Whatever the file, the outcome is a table or one [Failure] (exit `INPUT_REFUSED`) with a sentence that
/// names the file and says what to do; within seconds and within the memory of an office machine.
public final class TableReader {
    private TableReader() {}

    /// The table in this file, an XLSX workbook or a text with delimiters; its bytes decide, not its name.
    ///
    /// @throws Failure where it cannot be read
    /// @throws CancellationException where `steps` has thrown it
    public static TableFile read(Path file, ReadOptions options, Steps steps) {
        var name = file.getFileName();
        var refusals = new Refusals(name == null ? file.toString() : name.toString());
        if (!Files.isRegularFile(file)) {
            throw refusals.because("sheets.missing");
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw refusals.because("sheets.empty");
            }
            if (size > Limits.FILE_BYTES) {
                throw refusals.because("sheets.too-large", (int) (Limits.FILE_BYTES >> 20));
            }
            steps.at(0, 100);
            return FileSort.of(file, refusals) == FileSort.ZIP
                    ? workbook(file, refusals, steps)
                    : TextTable.read(Files.readAllBytes(file), options, refusals, steps);
        } catch (IOException unreadable) {
            throw refusals.because(unreadable, "sheets.missing");
        }
    }

    /// The table that a spreadsheet program has put on the clipboard as text: tabs between the cells, quotes around
    /// those with line breaks.
    ///
    /// @throws Failure where it is too large
    public static TableFile text(String clipboard) {
        return TextTable.clipboard(clipboard, new Refusals(Message.of("sheets.clipboard")));
    }

    /// Reading a workbook is the one place where libraries meet a hostile file, and their unchecked exceptions are the
    /// rule there (RELIABILITY D1, C-8): they end here, as what they are, damage.
    private static TableFile workbook(Path file, Refusals refusals, Steps steps) {
        try {
            return XlsxReader.read(file, refusals, steps);
        } catch (Failure | CancellationException known) {
            throw known;
        } catch (XmlGuard.TooLong text) {
            throw refusals.because(text, "sheets.text-too-long", Limits.CELL_CHARACTERS);
        } catch (IOException | RuntimeException damage) {
            throw refusals.damaged(damage);
        }
    }
}
