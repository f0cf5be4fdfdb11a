package org.sabor.store;

import java.sql.SQLException;

/// Takes the settings of an open file away, for controls that must lose something.
public final class Loosened {
    private Loosened() {}

    /// Sets this on the connection of the file: `synchronous = OFF`.
    public static void set(SeminarFile file, String setting) {
        try {
            file.sql().script("PRAGMA " + setting);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
