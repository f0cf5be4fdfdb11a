package org.sabor.message;

import java.util.List;

/// A text by its key in `messages.properties`, with the arguments of its placeholders. It is said by [Messages].
///
/// An argument is a text, a number or another message, so that a message can be kept in a file; or a text with words in
/// both languages, for messages that are only shown.
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
        for (var argument : arguments) {
            if (!(argument instanceof String
                    || argument instanceof Integer
                    || argument instanceof Message
                    || argument instanceof Worded)) {
                throw new IllegalArgumentException(key + ": " + argument.getClass() + " is no argument of a message");
            }
        }
    }

    /// A message with these arguments, each a `String`, an `Integer`, a `Message` or [Worded].
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
