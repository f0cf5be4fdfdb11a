package org.sabor.print;

import java.util.List;
import java.util.Locale;
import org.sabor.message.Language;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Seminar;
import org.sabor.model.SessionKind;
import org.sabor.model.Summary;

/// The Bulgarian sentences: impersonal past, the institution first (DOMAIN 6.3).
final class BulgarianSentences extends Sentences {
    private final BulgarianNoun noun;

    BulgarianSentences(Seminar seminar, Summary summary) {
        super(seminar, summary, Language.BG);
        this.noun = BulgarianNoun.of(seminar.details().type());
    }

    @Override
    String opening() {
        var text = new StringBuilder();
        var project = seminar.project();
        if (!project.title().isEmpty()) {
            text.append("В рамките на проект „")
                    .append(inner(project.title().in(Language.BG)))
                    .append('“');
            if (!project.acronym().isEmpty()) {
                text.append(" /").append(project.acronym()).append('/');
            }
            if (!project.programme().isEmpty()) {
                text.append(" по ").append(programme(project.programme().in(Language.BG)));
            }
            text.append(' ');
        }
        var dates = dates();
        if (dates != null) {
            text.append(text.isEmpty() ? "На " : "на ").append(dates).append(' ');
        }
        text.append(text.isEmpty() ? "Проведе се " : "се проведе ").append(noun.plain());
        int countries = summary.partnerCountries().all().size();
        if (countries > 1) {
            text.append(" между партньорите от ").append(count(countries, "страна", "страни"));
        }
        return end(text) + organised();
    }

    @Override
    String certificate() {
        var text = new StringBuilder("в уверение на това, че взе участие ")
                .append(in(noun.plain()))
                .append(" на тема „")
                .append(inner(seminar.details().title().in(Language.BG)))
                .append("“, ")
                .append(noun.agreeing("проведен"));
        var dates = dates();
        if (dates != null) {
            text.append(" на ").append(dates);
        }
        var venue = seminar.details().venue().in(Language.BG);
        if (!venue.isEmpty()) {
            text.append(' ').append(in(venue));
        }
        if (dates == null && venue.isEmpty()) {
            text.setLength(text.lastIndexOf(", "));
        }
        var project = project();
        if (!project.isEmpty()) {
            text.append(", по ")
                    .append(project.substring(0, 1).toLowerCase(Locale.ROOT))
                    .append(project.substring(1));
        }
        return end(text);
    }

    @Override
    String minutes() {
        var text = new StringBuilder();
        var dates = dates();
        var venue = seminar.details().venue().in(Language.BG);
        if (dates != null) {
            text.append(seminar.days().size() == 1 ? "Днес, " : "На ")
                    .append(dates)
                    .append(seminar.days().size() == 1 ? ", " : " ");
        }
        if (!venue.isEmpty()) {
            text.append(in(venue)).append(dates != null && seminar.days().size() == 1 ? ", " : " ");
        }
        text.append("се проведе ")
                .append(noun.plain())
                .append(" на тема „")
                .append(inner(seminar.details().title().in(Language.BG)))
                .append("“.");
        return capital(text.toString());
    }

    /// „в“, and „във“ before another в or ф (DOMAIN 3.5).
    private static String in(String place) {
        var first = place.toLowerCase(Locale.ROOT).charAt(0);
        return (first == 'в' || first == 'ф' ? "във " : "в ") + place;
    }

    /// „програма …“, without saying the word twice where the name begins with it.
    private static String programme(String name) {
        return name.regionMatches(true, 0, "програма", 0, "програма".length())
                ? "п" + name.substring(1)
                : "програма " + name;
    }

    private String organised() {
        var organiser = seminar.organisations().find(seminar.details().organiser());
        var form = seminar.details().formatText();
        if (organiser == null && form.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(" ")
                .append(capital(noun.subject()))
                .append(" бе ")
                .append(noun.agreeing(organiser == null ? "проведен" : "организиран"));
        if (organiser != null) {
            text.append(" от ").append(organiser.name().in(Language.BG));
        }
        if (!form.isEmpty()) {
            text.append(" под формата на ").append(form.in(Language.BG));
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
            text.append("Всички партньорски организации се включиха (")
                    .append(of(present, all))
                    .append(')');
        } else if (present == 1) {
            text.append("Включи се 1 от ").append(count(all, "партньорска организация", "партньорски организации"));
        } else {
            text.append("Включиха се ")
                    .append(of(present, all))
                    .append(all == 1 ? " партньорска организация" : " партньорски организации");
        }
        if (inPerson == 0) {
            text.append(", всички дистанционно");
        } else if (inPerson == present) {
            text.append(present == 1 ? " – с лично присъствие" : ", като всички присъстваха лично");
        } else if (2 * inPerson > present) {
            text.append(", а по-голямата част присъстваха лично (")
                    .append(of(inPerson, all))
                    .append(')');
        } else {
            text.append(
                    inPerson == 1
                            ? ", като лично присъства 1 от тях"
                            : ", като лично присъстваха " + inPerson + " от тях");
        }
        return end(text);
    }

    @Override
    String countries() {
        int all = summary.countries().all().size();
        return all == 0 ? "" : "Участваха представители от " + count(all, "държава", "държави") + ".";
    }

    @Override
    String inPerson() {
        return present("На място се включиха", AttendanceMode.IN_PERSON);
    }

    @Override
    String remote() {
        return present("Дистанционно участваха", AttendanceMode.REMOTE);
    }

    private String present(String beginning, AttendanceMode mode) {
        var organisations = present(mode);
        int alone = alone(mode);
        var people = count(alone, "участник без посочена организация", "участници без посочена организация");
        if (organisations.isEmpty()) {
            return alone == 0 ? "" : beginning + " " + people + ".";
        }
        var text = beginning + " представители на " + enumeration(organisations);
        return end(alone == 0 ? text : text + ", както и " + people);
    }

    @Override
    String visits() {
        var names = visitNames();
        if (names.isEmpty()) {
            return "";
        }
        boolean one = names.size() == 1 && summary.visitGroups() == 0;
        return end("В рамките на " + noun.object() + (one ? " бе посетен обектът " : " бяха посетени ")
                + enumeration(names));
    }

    @Override
    String topics(SessionKind kind, List<String> topics) {
        boolean one = topics.size() == 1;
        var named = (one ? "темата " : "темите ") + enumeration(topics) + ".";
        return switch (kind) {
            case DISCUSSION -> (one ? "Обсъдена бе " : "Обсъдени бяха ") + named;
            case WORKSHOP ->
                (one ? "В практическо занятие бе отработена " : "В практически занятия бяха отработени ") + named;
            default -> "Участниците се запознаха с " + named;
        };
    }

    @Override
    String presented(String speaker, List<String> topics) {
        return speaker + " – представи " + (topics.size() == 1 ? "темата " : "темите ") + enumeration(topics) + ".";
    }

    @Override
    String workedThrough(String speaker, List<String> topics) {
        return "С помощта на " + speaker + " – "
                + (topics.size() == 1 ? "бе отработена темата " : "бяха отработени темите ")
                + enumeration(topics) + ".";
    }

    @Override
    String quoted(String words) {
        return "„" + inner(words) + "“";
    }

    @Override
    String enumeration(List<String> items) {
        return join(items, "и");
    }

    @Override
    String leadPartner() {
        return "водещия партньор";
    }

    /// The number with its noun; „one“ only for exactly 1 (DOMAIN 3.5).
    static String count(int number, String one, String many) {
        return number + "\u00a0" + (number == 1 ? one : many);
    }

    private static String of(int part, int all) {
        return part + "\u00a0от\u00a0" + all;
    }

    /// Quotation marks inside quotation marks are another pair (DOMAIN 3.4).
    static String inner(String text) {
        return text.replace('„', '«').replace('“', '»');
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String end(CharSequence text) {
        var last = text.charAt(text.length() - 1);
        return last == '.' ? text.toString() : text + ".";
    }
}
