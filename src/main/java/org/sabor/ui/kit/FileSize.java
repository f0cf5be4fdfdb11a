package org.sabor.ui.kit;

import org.sabor.message.Messages;

/// The size of a file as people read it.
public final class FileSize {
    private static final int KILO = 1024;

    private FileSize() {}

    /// „1.2 MB“.
    public static String text(int bytes, Messages messages) {
        int tenths = (int) Math.max(1, Math.round(bytes * 10.0 / KILO));
        return tenths < 10 * KILO
                ? messages.text("kit.kilobytes", tenths / 10, tenths % 10)
                : messages.text("kit.megabytes", tenths / KILO / 10, tenths / KILO % 10);
    }
}
