package org.sabor.print;

import java.util.function.Function;
import org.sabor.message.Message;
import org.sabor.message.Messages;

/// What tells a document from others of its kind and day: the half of the day, the session, whose sheet it is, that it
/// stays in the house.
///
/// @param file its word in the name of a file, ASCII
record Detail(Function<Messages, String> words, Message file) {
    /// What the texts of these keys say.
    static Detail of(String words, String file) {
        return new Detail(each -> each.text(words), Message.of(file));
    }
}
