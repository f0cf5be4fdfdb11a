package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.HeadCount;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Presence;
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

    Figures(Seminar seminar, Summary summary, Wording wording) {
        this.seminar = seminar;
        this.summary = summary;
        this.wording = wording;
    }

    /// All figures, one a row.
    Table all() {
        var table = Table.of(wording.share("figures.figure", 3).naming(), wording.share("figures.value", 2));
        registrations(table);
        presence(table);
        organisations(table);
        programme(table);
        return table;
    }

    private void registrations(Table table) {
        var registrations = summary.registrations();
        boolean recorded = registrations.recorded();
        row(table, "figures.listed", heads(registrations.listed()));
        row(table, "figures.registered", recorded ? heads(registrations.registered()) : notStated());
        row(table, "figures.confirmed", recorded ? heads(registrations.confirmed()) : notStated());
    }

    private void presence(Table table) {
        var total = summary.total();
        boolean recorded = !seminar.attendance().isEmpty();
        row(table, "figures.present", recorded ? heads(total.present()) : notStated());
        row(table, "figures.in-person", recorded ? heads(total.inPerson()) : notStated());
        row(table, "figures.remote", recorded ? heads(total.remote()) : notStated());
        row(table, "figures.mixed", recorded ? mixed(total) : notStated());
        boolean absenceNoted = seminar.attendance().stream().anyMatch(row -> !row.present());
        row(table, "figures.absent", absenceNoted ? number(total.absent()) : notStated());
        row(table, "figures.not-marked", number(total.notStated()));
        row(
                table,
                "figures.walk-ins",
                summary.registrations().recorded()
                        ? heads(summary.registrations().walkIns())
                        : notStated());
        var registered = summary.registrations().registered();
        var came = summary.registrations().registeredPresent();
        boolean registrations = summary.registrations().recorded();
        row(table, "figures.came", recorded && registrations ? heads(came) : notStated());
        if (recorded && registered.stated() && registered.known() > 0 && came.stated()) {
            row(table, "figures.rate", wording.say(each -> percent(came.known(), registered.known(), each)));
        }
        row(table, "figures.gender", wording.say(each -> each.text("figures.not-collected")));
        row(table, "figures.participations", recorded ? heads(summary.participations()) : notStated());
        if (summary.days().size() > 1) {
            seminar.daysInOrder().forEach(day -> {
                var turnout = summary.days().get(day.id());
                if (turnout != null) {
                    table.row(
                            wording.say(each -> each.text("figures.day", day.number())),
                            wording.say(each -> each.text(
                                    "figures.by-mode",
                                    words(turnout.inPerson(), each),
                                    words(turnout.remote(), each),
                                    words(turnout.mixed(), each))));
                }
            });
        }
    }

    private void organisations(Table table) {
        row(table, "figures.countries", count(summary.countries()));
        row(
                table,
                "figures.countries-in-person",
                number(summary.countries().inPerson().size()));
        row(
                table,
                "figures.countries-remote",
                number(summary.countries().remote().size()));
        row(
                table,
                "figures.partners",
                wording.say(each ->
                        each.text("figures.of", summary.partnersPresent().all().size(), summary.partners())));
        row(
                table,
                "figures.partners-in-person",
                number(summary.partnersPresent().inPerson().size()));
        row(
                table,
                "figures.partners-remote",
                number(summary.partnersPresent().remote().size()));
        row(table, "figures.others", count(summary.othersPresent()));
    }

    private void programme(Table table) {
        row(table, "figures.speakers", number(summary.speakers()));
        row(table, "figures.sessions", number(summary.sessions()));
        var minutes = summary.sessionMinutes();
        row(
                table,
                "figures.hours",
                minutes == null || summary.sessions() == 0
                        ? notStated()
                        : wording.say(each -> each.text("figures.hours-minutes", minutes / 60, minutes % 60)));
        row(
                table,
                "figures.visits",
                summary.visitGroups() == 0
                        ? number(summary.visits())
                        : wording.say(each ->
                                each.text("figures.visits-and-groups", summary.visits(), summary.visitGroups())));
        row(
                table,
                "figures.publications",
                number(seminar.details().publications().size()));
        row(table, "figures.feedback", notStated());
    }

    /// The rules by which the figures are counted (DOMAIN R26, 2.7).
    List<Text> rules() {
        var rules = new ArrayList<Text>();
        rules.add(rule("figures.rule"));
        rules.add(rule("figures.rule-unit", seminar.details().unit().label()));
        int minimum = seminar.details().minimumMinutes();
        if (minimum > 0) {
            rules.add(rule("figures.minimum", minimum));
        }
        rules.add(rule("figures.rule-countries"));
        rules.add(rule("figures.rule-registered"));
        rules.add(rule("figures.rule-came"));
        return rules;
    }

    private Text rule(String key, Object... arguments) {
        return wording.stacked(each -> each.text(key, arguments));
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

    /// Organisations with country, place in the partnership and form of participation.
    Table byOrganisation() {
        var table = Table.of(
                wording.share("figures.organisation", 4).naming(),
                wording.share("figures.country", 1.6f),
                wording.share("figures.partnership", 1.6f),
                wording.share("figures.form", 2));
        add(table, summary.partnersPresent());
        add(table, summary.othersPresent());
        return table;
    }

    private void add(Table table, Presence<Id<Organisation>> present) {
        for (var organisation : Summary.sorted(seminar, present.all())) {
            boolean here = present.inPerson().contains(organisation.id());
            boolean there = present.remote().contains(organisation.id());
            table.row(
                    wording.value(organisation.name()),
                    wording.say(each -> organisation.country().stated()
                            ? each.country(organisation.country().code())
                            : each.text("print.not-stated")),
                    wording.say(each -> each.text(organisation.partnerRole())),
                    wording.say(each ->
                            each.text(here && there ? "figures.both" : here ? "figures.in-person" : "figures.remote")));
        }
    }

    /// Organisations that were present, by stakeholder group (DOMAIN 3.7).
    Table byGroup() {
        var table = Table.of(
                wording.share("figures.group", 3).naming(),
                wording.share("figures.organisations", 1).right(),
                wording.share("figures.in-person", 1).right(),
                wording.share("figures.remote", 1).right());
        summary.groups()
                .forEach((group, present) -> table.row(
                        wording.say(each -> each.text(group)),
                        number(present.all().size()),
                        number(present.inPerson().size()),
                        number(present.remote().size())));
        return table;
    }

    private void row(Table table, String key, Text value) {
        table.row(wording.say(each -> each.text(key)), value);
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

    private static Text count(Presence<?> presence) {
        return number(presence.all().size());
    }

    private static Text number(int number) {
        return Text.of(Integer.toString(number));
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
        return seminar.attendance().stream().anyMatch(Attendance::present);
    }
}
