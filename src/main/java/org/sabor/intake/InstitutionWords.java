package org.sabor.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sabor.model.OrganisationType;
import org.sabor.names.Folding;
import org.sabor.names.WordList;

/// Words in the name of an organisation that tell its kind (DOMAIN 3.7).
final class InstitutionWords {
    private static final int LONGEST = 300;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, OrganisationType> TYPES = types();

    private InstitutionWords() {}

    private static Map<String, OrganisationType> types() {
        var types = new LinkedHashMap<String, OrganisationType>();
        WordList.read(InstitutionWords.class, "institutions.txt")
                .forEach((type, words) -> words.forEach(word -> types.put(key(word), OrganisationType.valueOf(type))));
        return types;
    }

    private static String key(String text) {
        return " " + NO_LETTER.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    static boolean in(String text) {
        return typeOf(text) != OrganisationType.OTHER;
    }

    /// The kind of organisation that the name tells; [OrganisationType#OTHER] where it tells none.
    static OrganisationType typeOf(String name) {
        var key = key(name.substring(0, Math.min(LONGEST, name.length())));
        for (var entry : TYPES.entrySet()) {
            if (key.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return OrganisationType.OTHER;
    }
}
