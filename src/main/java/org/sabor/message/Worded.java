package org.sabor.message;

/// A text that has its own words in each language, as an argument of a message.
@FunctionalInterface
public interface Worded {
    /// The words in this language.
    String in(Language language);
}
