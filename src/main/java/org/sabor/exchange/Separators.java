package org.sabor.exchange;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.sabor.message.Language;

/// What stands between the cells of a CSV file so that Excel opens it in columns: it goes by the region of the
/// computer, which has the semicolon wherever the comma stands in numbers.
public final class Separators {
    private Separators() {}

    /// The separator of this computer; a list in Bulgarian has the Bulgarian one.
    public static char of(Language language) {
        boolean decimalComma = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                        .getDecimalSeparator()
                == ',';
        return language == Language.BG || decimalComma ? ';' : ',';
    }
}
