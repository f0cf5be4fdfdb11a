package org.sabor.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.Day;
import org.sabor.model.HeadCount;
import org.sabor.model.Organisation;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.model.Turnout;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The figures of a report as tables (DOMAIN 6.2). All come from [Summary]; what nobody has noted is printed as „не е
/// посочено“, never as 0 (DOMAIN R11).
final class Figures {
    private final Seminar seminar;
    private final Summary summary;
    private final Wording wording;
    private final Set<String> hidden = new HashSet<>();
    private boolean withDays = true;

    Figures(Seminar seminar, Summary summary, Wording wording) {
        this.seminar = seminar;
        this.summary = summary;
        this.wording = wording;
    }

    /// The same figures, without those of these keys, for a sheet that has the days in a table of their own.
    Figures hiding(Set<String> keys) {
        hidden.addAll(keys);
        withDays = false;
        return this;
    }

    /// All figures, one a row, each with the number of the rule that counted it (DOMAIN R26).
    Table all() {
        var table = Table.of(
                wording.share("figures.figure", 3).naming(),
                wording.share("figures.value", 2).right(),
                wording.mm("figures.rule-number", 18).centred());
        registrations(table);
        presence(table);
        organisations(table);
        programme(table);
        return table;
    }

    private void registrations(Table table) {
        var stated = seminar.details().figures();
        var registrations = summary.registrations();
        boolean recorded = registrations.recorded();
        row(table, Rule.STATED, "figures.planned", number(stated.planned()));
        row(table, Rule.REGISTERED, "figures.listed", heads(registrations.listed()));
        row(table, Rule.REGISTERED, "figures.registered", recorded ? heads(registrations.registered()) : notStated());
        row(table, Rule.REGISTERED, "figures.confirmed", recorded ? heads(registrations.confirmed()) : notStated());
    }

    private void presence(Table table) {
        var total = summary.total();
        boolean recorded = seminar.attendanceRecorded();
        row(table, Rule.PEOPLE, "figures.present", recorded ? heads(total.present()) : notStated());
        row(table, Rule.PEOPLE, "figures.in-person", recorded ? heads(total.inPerson()) : notStated());
        row(table, Rule.PEOPLE, "figures.remote", recorded ? heads(total.remote()) : notStated());
        row(table, Rule.PEOPLE, "figures.mixed", recorded ? mixed(total) : notStated());
        var kept = seminar.kept();
        boolean absenceNoted =
                kept == null ? seminar.attendance().stream().anyMatch(row -> !row.present()) : kept.absenceNoted();
        row(table, Rule.CAME, "figures.absent", absenceNoted ? number(total.absent()) : notStated());
        row(table, Rule.CAME, "figures.not-marked", number(total.notStated()));
        var registered = summary.registrations().registered();
        var came = summary.registrations().registeredPresent();
        boolean registrations = summary.registrations().recorded();
        row(
                table,
                Rule.CAME,
                "figures.walk-ins",
                registrations ? heads(summary.registrations().walkIns()) : notStated());
        row(table, Rule.CAME, "figures.came", recorded && registrations ? heads(came) : notStated());
        boolean rate = recorded && registered.stated() && registered.known() > 0 && came.stated();
        row(
                table,
                Rule.CAME,
                "figures.rate",
                rate ? wording.say(each -> percent(came.known(), registered.known(), each)) : notStated());
        row(table, Rule.STATED, "figures.gender", wording.say(this::genders));
        row(
                table,
                Rule.PARTICIPATIONS,
                "figures.participations",
                recorded ? heads(summary.participations()) : notStated());
        if (withDays && summary.days().size() > 1) {
            seminar.daysInOrder().forEach(day -> day(table, day));
        }
    }

    private void day(Table table, Day day) {
        var turnout = summary.days().getOrDefault(day.id(), Turnout.NONE);
        table.row(
                wording.say(each -> each.text("figures.day", day.number())),
                wording.say(each -> each.text(
                        "figures.by-mode",
                        words(turnout.inPerson(), each),
                        words(turnout.remote(), each),
                        words(turnout.mixed(), each))),
                Rule.PARTICIPATIONS.text());
    }

    private String genders(Messages messages) {
        var genders = seminar.details().figures().genders();
        if (genders == null) {
            return messages.text("figures.not-collected");
        }
        var parts = new ArrayList<String>();
        parts.add(messages.text("figures.women", genders.women()));
        parts.add(messages.text("figures.men", genders.men()));
        if (genders.nonBinary() > 0) {
            parts.add(messages.text("figures.non-binary", genders.nonBinary()));
        }
        if (genders.notSaid() > 0) {
            parts.add(messages.text("figures.not-said", genders.notSaid()));
        }
        return String.join(" · ", parts);
    }

    private void organisations(Table table) {
        var countries = summary.countries();
        var partners = summary.partnersPresent();
        row(table, Rule.COUNTRIES, "figures.countries", number(countries.all().size()));
        row(
                table,
                Rule.COUNTRIES,
                "figures.countries-in-person",
                number(countries.inPerson().size()));
        row(
                table,
                Rule.COUNTRIES,
                "figures.countries-remote",
                number(countries.remote().size()));
        row(
                table,
                Rule.ORGANISATIONS,
                "figures.partners",
                wording.say(each -> each.text("figures.of", partners.all().size(), summary.partners())));
        row(
                table,
                Rule.ORGANISATIONS,
                "figures.partners-in-person",
                number(partners.inPerson().size()));
        row(
                table,
                Rule.ORGANISATIONS,
                "figures.partners-remote",
                number(partners.remote().size()));
        var others = summary.othersPresent().all();
        row(table, Rule.ORGANISATIONS, "figures.others", number(others.size()));
        var byType = Summary.sorted(seminar, others).stream()
                .collect(Collectors.groupingBy(Organisation::type, TreeMap::new, Collectors.counting()));
        byType.forEach((type, count) -> table.row(
                wording.say(each -> each.text("figures.others-of-type", each.text(type))),
                number(count.intValue()),
                Rule.ORGANISATIONS.text()));
    }

    private void programme(Table table) {
        row(table, Rule.ROWS, "figures.speakers", number(summary.speakers()));
        row(table, Rule.ROWS, "figures.sessions", number(summary.sessions()));
        var minutes = summary.sessionMinutes();
        row(
                table,
                Rule.ROWS,
                "figures.hours",
                minutes == null || summary.sessions() == 0
                        ? notStated()
                        : wording.say(each -> each.text("figures.hours-minutes", minutes / 60, minutes % 60)));
        row(
                table,
                Rule.ROWS,
                "figures.visits",
                summary.visitGroups() == 0
                        ? number(summary.visits())
                        : wording.say(each ->
                                each.text("figures.visits-and-groups", summary.visits(), summary.visitGroups())));
        var stated = seminar.details().figures();
        row(table, Rule.STATED, "figures.materials", number(stated.materials()));
        row(
                table,
                Rule.ROWS,
                "figures.publications",
                some(seminar.details().publications().size()));
        row(table, Rule.ROWS, "figures.photos", some(photos()));
        row(table, Rule.STATED, "figures.feedback", number(stated.feedbackForms()));
        var average = stated.feedbackAverage();
        row(
                table,
                Rule.STATED,
                "figures.feedback-average",
                average == null ? notStated() : wording.say(each -> average(average, each)));
    }

    /// An average mark, given in hundredths: `4,66` or `4.66`.
    static String average(int hundredths, Messages messages) {
        return messages.text("figures.average", hundredths / 100, hundredths / 10 % 10, hundredths % 10);
    }

    /// The rules by which the figures are counted (DOMAIN R26, 2.7), each under its number.
    List<Text> rules() {
        var rules = new ArrayList<Text>();
        for (var rule : Rule.values()) {
            var arguments = rule == Rule.PARTICIPATIONS
                    ? new Object[] {seminar.details().unit().label()}
                    : new Object[0];
            int minimum = rule == Rule.PARTICIPATIONS ? seminar.details().minimumMinutes() : 0;
            rules.add(Text.bold(rule.number + ". ").and(wording.stacked(each -> {
                var said = each.text(rule.key, arguments);
                return minimum == 0 ? said : said + " " + each.text("figures.minimum", minimum);
            })));
        }
        return rules;
    }

    /// A rule of counting.
    private enum Rule {
        PEOPLE(1, "figures.rule"),
        PARTICIPATIONS(2, "figures.rule-unit"),
        REGISTERED(3, "figures.rule-registered"),
        CAME(4, "figures.rule-came"),
        COUNTRIES(5, "figures.rule-countries"),
        ORGANISATIONS(6, "figures.rule-organisations"),
        ROWS(7, "figures.rule-rows"),
        STATED(8, "figures.rule-stated");

        private final int number;
        private final String key;

        Rule(int number, String key) {
            this.number = number;
            this.key = key;
        }

        Text text() {
            return Text.of(Integer.toString(number));
        }
    }

    /// That nobody took part both ways can only be told where people are counted at all (DOMAIN R11).
    private Text mixed(Turnout total) {
        boolean uncounted = total.present().known() == 0 && !total.present().stated();
        return uncounted ? wording.say(each -> each.text("figures.heads-not-stated")) : heads(total.mixed());
    }

    /// Countries by form of participation; one may be in both, so the columns must not be added.
    Table byCountry() {
        var table = Table.of(
                wording.share("figures.country", 2).naming(),
                wording.share("figures.in-person", 1).centred(),
                wording.share("figures.remote", 1).centred());
        summary.countries().all().stream()
                .sorted((a, b) -> wording.main()
                        .country(a.code())
                        .compareTo(wording.main().country(b.code())))
                .forEach(country -> table.row(
                        wording.say(each -> each.country(country.code())),
                        mark(summary.countries().inPerson().contains(country)),
                        mark(summary.countries().remote().contains(country))));
        return table;
    }

    private void row(Table table, Rule rule, String key, Text value) {
        table.row(
                wording.say(each -> each.text(key)),
                hidden.contains(key) ? wording.say(each -> each.text("figures.hidden")) : value,
                rule.text());
    }

    private Text heads(HeadCount heads) {
        return wording.say(each -> words(heads, each));
    }

    /// A number of people: the number, „поне 12“ where groups are uncounted, or „не е посочен“ (DOMAIN D8).
    static String words(HeadCount heads, Messages messages) {
        if (heads.stated()) {
            return Integer.toString(heads.known());
        }
        return heads.known() == 0
                ? messages.text("figures.heads-not-stated")
                : messages.text("figures.at-least", heads.known());
    }

    private Text notStated() {
        return wording.say(each -> each.text("print.not-stated"));
    }

    private Text number(@Nullable Integer number) {
        return number == null ? notStated() : Text.of(Integer.toString(number));
    }

    /// Where there is none, nobody has noted any.
    private Text some(int number) {
        return number(number == 0 ? null : number);
    }

    private static Text mark(boolean present) {
        return Text.of(present ? "●" : "–");
    }

    private static String percent(int part, int all, Messages messages) {
        int thousandths = Math.round(1000f * part / all);
        return messages.text("figures.percent", thousandths / 10, thousandths % 10);
    }

    /// Whether any attendance is recorded: without it there is nothing to break down.
    boolean recorded() {
        var kept = seminar.kept();
        return kept == null ? seminar.attendance().stream().anyMatch(Attendance::present) : kept.presenceNoted();
    }

    private int photos() {
        var kept = seminar.kept();
        return kept == null ? seminar.photos().size() : kept.photos();
    }
}
