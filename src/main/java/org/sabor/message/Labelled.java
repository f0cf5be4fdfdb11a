package org.sabor.message;

import java.util.Locale;

/// Constants of an enumeration that have a name in both languages. The key is the type's word and the constant's:
/// `Role.LEAD_PARTNER` is called `role.lead-partner`.
public interface Labelled {
    /// The constant's own name, as every enumeration has it.
    String name();

    /// The type's word in keys, for instance `role`.
    String labelPrefix();

    /// The key of the name.
    default String labelKey() {
        return labelPrefix() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name as a message.
    default Message label() {
        return Message.of(labelKey());
    }
}
