package org.sabor.print;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/// How many pages a file has, as far as its bytes tell.
public final class FilePages {
    private FilePages() {}

    /// The pages of a PDF file, one for a picture, or null where it is anything else, damaged or locked.
    public static @Nullable Integer count(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xD8, 0xFF) || begins(bytes, 0x89, 'P', 'N', 'G')) {
            return 1;
        }
        if (!begins(bytes, '%', 'P', 'D', 'F')) {
            return null;
        }
        try (var pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            return pages > 0 ? pages : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static boolean begins(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
