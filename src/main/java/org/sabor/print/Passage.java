package org.sabor.print;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.OwnText;
import org.sabor.model.OwnTextEdits;
import org.sabor.model.Seminar;

/// A text of a document that the program writes and the user may write otherwise.
///
/// @param place the word by which the seminar keeps the user's text: `report.opening`; what it is called stands under
///     `passage.report.opening` among the texts of the program
/// @param generated what the program writes with the data of now
/// @param own the user's text, or null where the program's holds
public record Passage(
        String place, Bilingual generated, @Nullable OwnText own) {
    private static final String LABELS = "passage.";

    /// The passage of this name.
    ///
    /// @param label the key of its name, its place after `passage.`
    /// @param generated writes it in the language of these words
    static Passage of(Seminar seminar, String label, Function<Messages, String> generated) {
        if (!label.startsWith(LABELS)) {
            throw new IllegalArgumentException(label);
        }
        var place = label.substring(LABELS.length());
        return new Passage(
                place,
                new Bilingual(generated.apply(Messages.of(Language.BG)), generated.apply(Messages.of(Language.EN))),
                OwnTextEdits.of(seminar, place));
    }

    /// What it is called.
    public Message label() {
        return Message.of(LABELS + place);
    }

    /// What is printed in this language: the user's text, and where it says nothing in this language the program's.
    public String text(Language language) {
        var said = own == null ? "" : own.text().only(language);
        return said.isEmpty() ? generated.only(language) : said;
    }

    /// Whether the data have changed since the user wrote the text, so that the program would write otherwise now.
    public boolean outdated() {
        return own != null && !own.instead().equals(generated);
    }
}
