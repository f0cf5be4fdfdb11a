package org.sabor.privacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.RowKind;

/// What the registry says of one component of a kind of row, and so of its columns in the file.
///
/// @param component the name of the component of the record
/// @param columns of the table, in order; none where it stands in a table of its own
/// @param parts what the component consists of, where it is made of others: `decisions/who`
/// @param personal what there is to say of personal data, or null where it is none
public record DataColumn(
        RowKind kind,
        String component,
        List<String> columns,
        List<String> parts,
        @Nullable Personal personal,
        Rule rule) {
    /// What there is to say of personal data.
    ///
    /// @param exported whether it is handed out as it is to the person whom the row is about (GDPR Art. 15, 20)
    public record Personal(Purpose purpose, Term term, boolean exported) {}

    public DataColumn {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        if (personal == null && rule != Rule.KEPT && rule != Rule.REMOVED && rule != Rule.SHARED) {
            throw new IllegalArgumentException(kind + "." + component + " is not personal and yet not kept");
        }
    }

    static DataColumn plain(RowKind kind, String component) {
        return new DataColumn(kind, component, List.of(snake(component)), List.of(), null, Rule.KEPT);
    }

    /// The same, in these columns.
    DataColumn in(String... others) {
        return new DataColumn(kind, component, List.of(others), parts, personal, rule);
    }

    /// The same, in a column for each language.
    DataColumn bilingual() {
        return in(snake(component) + "_bg", snake(component) + "_en");
    }

    /// The same, made of these parts.
    DataColumn of(String... others) {
        return new DataColumn(kind, component, columns, List.of(others), personal, rule);
    }

    DataColumn kept(Rule other) {
        return new DataColumn(kind, component, columns, parts, personal, other);
    }

    /// The same as personal data that is handed out to the person.
    DataColumn personal(Purpose purpose, Term term, Rule becomes) {
        return new DataColumn(kind, component, columns, parts, new Personal(purpose, term, true), becomes);
    }

    /// The same as personal data of several people, or of somebody else than the row is about: it is not handed out.
    DataColumn ofOthers(Purpose purpose, Term term, Rule becomes) {
        return new DataColumn(kind, component, columns, parts, new Personal(purpose, term, false), becomes);
    }

    /// Whether it is handed out to the person whom the row is about.
    public boolean exported() {
        return personal != null && personal.exported();
    }

    /// What it is called in what a person is handed out.
    public Message label() {
        return Message.of("data." + kind.word() + "." + snake(component).replace('_', '-'));
    }

    private static String snake(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
