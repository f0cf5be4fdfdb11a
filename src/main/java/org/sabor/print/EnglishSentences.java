package org.sabor.print;

import java.util.List;
import java.util.Locale;
import org.sabor.message.Language;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Seminar;
import org.sabor.model.SessionKind;
import org.sabor.model.Summary;

/// The English sentences (DOMAIN 6.3).
final class EnglishSentences extends Sentences {
    EnglishSentences(Seminar seminar, Summary summary) {
        super(seminar, summary, Language.EN);
    }

    @Override
    String opening() {
        var text = new StringBuilder();
        var project = seminar.project();
        if (!project.title().isEmpty()) {
            text.append("Within the project “")
                    .append(project.title().in(Language.EN))
                    .append('”');
            if (!project.acronym().isEmpty()) {
                text.append(" (").append(project.acronym()).append(')');
            }
            if (!project.programme().isEmpty()) {
                text.append(" under ").append(project.programme().in(Language.EN));
            }
            text.append(", ");
        }
        text.append(text.isEmpty() ? capital(article()) : article())
                .append(' ')
                .append(type())
                .append(" was held");
        var dates = dates();
        if (dates != null) {
            text.append(" on ").append(dates);
        }
        int countries = summary.partnerCountries().all().size();
        if (countries > 1) {
            text.append(" between the partners from ").append(count(countries, "country", "countries"));
        }
        return end(text) + organised();
    }

    @Override
    String certificate() {
        var text = new StringBuilder("took part in the ")
                .append(type())
                .append(" “")
                .append(seminar.details().title().in(Language.EN))
                .append('”');
        var dates = dates();
        var venue = seminar.details().venue().in(Language.EN);
        if (dates != null || !venue.isEmpty()) {
            text.append(", held");
        }
        if (dates != null) {
            text.append(" on ").append(dates);
        }
        if (!venue.isEmpty()) {
            text.append(" at ").append(venue);
        }
        var project = project();
        if (!project.isEmpty()) {
            text.append(", within the ")
                    .append(project.substring(0, 1).toLowerCase(Locale.ROOT))
                    .append(project.substring(1));
        }
        return end(text);
    }

    @Override
    String minutes() {
        var text = new StringBuilder();
        var dates = dates();
        if (dates != null) {
            text.append("On ").append(dates).append(' ');
        }
        text.append(text.isEmpty() ? capital(article()) : article())
                .append(' ')
                .append(type())
                .append(" on “")
                .append(seminar.details().title().in(Language.EN))
                .append("” was held");
        var venue = seminar.details().venue().in(Language.EN);
        if (!venue.isEmpty()) {
            text.append(" at ").append(venue);
        }
        return end(text);
    }

    private String organised() {
        var organiser = seminar.organisations().find(seminar.details().organiser());
        var form = seminar.details().formatText();
        if (organiser == null && form.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(organiser == null ? " It was held" : " It was organised");
        if (organiser != null) {
            text.append(" by ").append(organiser.name().in(Language.EN));
        }
        if (!form.isEmpty()) {
            text.append(" as a ").append(form.in(Language.EN));
        }
        return end(text);
    }

    @Override
    String turnout() {
        int all = summary.partners();
        int present = summary.partnersPresent().all().size();
        int inPerson = summary.partnersPresent().inPerson().size();
        if (present == 0) {
            return "";
        }
        var text = new StringBuilder();
        if (present == all && all > 1) {
            text.append("All partner organisations took part (")
                    .append(of(present, all))
                    .append(')');
        } else {
            text.append(of(present, all))
                    .append(all == 1 ? " partner organisation" : " partner organisations")
                    .append(" took part");
        }
        if (inPerson == 0) {
            text.append(", all remotely");
        } else if (inPerson == present) {
            text.append(present == 1 ? ", in person" : "; all of them attended in person");
        } else if (2 * inPerson > present) {
            text.append("; most attended in person (").append(of(inPerson, all)).append(')');
        } else {
            text.append("; ").append(inPerson).append(" of them attended in person");
        }
        return end(text);
    }

    @Override
    String countries() {
        int all = summary.countries().all().size();
        return all == 0 ? "" : "People from " + count(all, "country", "countries") + " took part.";
    }

    @Override
    String inPerson() {
        return present("Present on site were ", AttendanceMode.IN_PERSON);
    }

    @Override
    String remote() {
        return present("Taking part remotely were ", AttendanceMode.REMOTE);
    }

    private String present(String beginning, AttendanceMode mode) {
        var organisations = present(mode);
        int alone = alone(mode);
        var people =
                count(alone, "participant without a stated organisation", "participants without a stated organisation");
        if (organisations.isEmpty()) {
            return alone == 0 ? "" : beginning + people + ".";
        }
        var text = beginning + "representatives of " + enumeration(organisations);
        return end(alone == 0 ? text : text + ", as well as " + people);
    }

    @Override
    String visits() {
        var names = visitNames();
        return names.isEmpty()
                ? ""
                : end("During the " + type() + " the following were visited: " + enumeration(names));
    }

    @Override
    String topics(SessionKind kind, List<String> topics) {
        boolean one = topics.size() == 1;
        var named = enumeration(topics);
        return switch (kind) {
            case DISCUSSION -> named + (one ? " was discussed." : " were discussed.");
            case WORKSHOP -> named + (one ? " was worked through in practice." : " were worked through in practice.");
            default -> "Participants learned about " + named + ".";
        };
    }

    @Override
    String presented(String speaker, List<String> topics) {
        return speaker + " – presented " + enumeration(topics) + ".";
    }

    @Override
    String workedThrough(String speaker, List<String> topics) {
        return "With the help of " + speaker + ", " + enumeration(topics) + (topics.size() == 1 ? " was" : " were")
                + " worked through.";
    }

    @Override
    String quoted(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    @Override
    String enumeration(List<String> items) {
        return join(items, "and");
    }

    @Override
    String leadPartner() {
        return "the lead partner";
    }

    private String type() {
        return messages.text(seminar.details().type());
    }

    private String article() {
        return "aeiou".indexOf(type().charAt(0)) >= 0 ? "an" : "a";
    }

    /// The number with its noun.
    static String count(int number, String one, String many) {
        return number + "\u00a0" + (number == 1 ? one : many);
    }

    private static String of(int part, int all) {
        return part + "\u00a0of\u00a0" + all;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String end(CharSequence text) {
        return text.charAt(text.length() - 1) == '.' ? text.toString() : text + ".";
    }
}
