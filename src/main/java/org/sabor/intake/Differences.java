package org.sabor.intake;

import java.util.ArrayList;
import java.util.List;
import org.sabor.names.Folding;

/// In which fields two rows of one person contradict each other.
final class Differences {
    private Differences() {}

    static List<ListField> between(ListedPerson one, ListedPerson other) {
        var fields = new ArrayList<ListField>();
        add(fields, ListField.FULL_NAME, one.fullName(), other.fullName());
        add(fields, ListField.ORGANISATION, one.organisation(), other.organisation());
        add(fields, ListField.POSITION, one.position(), other.position());
        add(fields, ListField.COUNTRY, one.country().code(), other.country().code());
        add(fields, ListField.PHONE, one.phone(), other.phone());
        if (one.mode() != other.mode() && one.mode() != ListMode.UNKNOWN && other.mode() != ListMode.UNKNOWN) {
            fields.add(ListField.MODE);
        }
        return fields;
    }

    private static void add(List<ListField> fields, ListField field, String one, String other) {
        if (!one.isEmpty() && !other.isEmpty() && !Folding.fold(one).equals(Folding.fold(other))) {
            fields.add(field);
        }
    }
}
