package org.sabor.print;

import java.util.Locale;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Project;

/// The sentence on the EU's co-funding as it is usual (DOMAIN 3.3), for a project that has not been given another.
public final class UsualFunding {
    private UsualFunding() {}

    /// Whether enough is known of the project to write it.
    public static boolean possible(Project project) {
        return !project.title().isEmpty() && !project.programme().isEmpty();
    }

    /// The sentence in both languages.
    public static Bilingual of(Project project) {
        return new Bilingual(in(Language.BG, project), in(Language.EN, project));
    }

    private static String in(Language language, Project project) {
        var words = Messages.of(language);
        var title = project.title().in(language);
        var named = project.acronym().isEmpty()
                ? Message.of("print.usual-funding-title", title)
                : Message.of("print.usual-funding-acronym", title, project.acronym());
        var programme = project.programme().in(language);
        // Some programmes are called programme already.
        var word = words.text("print.programme-word").toLowerCase(Locale.ROOT);
        var under = programme.toLowerCase(Locale.ROOT).contains(word)
                ? Message.of("print.usual-funding-named", programme)
                : Message.of("print.usual-funding-programme", programme);
        return words.text("print.usual-funding", words.text(named), words.text(under));
    }
}
