package org.sabor.meetings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// The bytes of a report, to be kept as evidence.
public final class ReportBytes {
    private ReportBytes() {}

    /// The bytes of a file that was read as a report, and so is not too large.
    ///
    /// @throws Failure where it cannot be read any more
    public static byte[] read(Path report) {
        try {
            return Files.readAllBytes(report);
        } catch (IOException gone) {
            throw new Failure(
                    Failure.Exit.INPUT_REFUSED,
                    Message.of("sheets.missing", String.valueOf(report.getFileName())),
                    gone);
        }
    }
}
