package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.KeptFigures.OfCountry;
import org.sabor.model.KeptFigures.OfGroup;
import org.sabor.model.KeptFigures.OfOrganisation;
import org.sabor.model.KeptFigures.Tally;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.StakeholderGroup;
import org.sabor.model.Summary;
import org.sabor.print.engine.BarChart;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// Who was there by country, organisation and stakeholder group: a table each, and a chart of the same numbers (DOMAIN
/// 6.1, section 3). All are counted as [Summary] counts.
final class Breakdown {
    private final Seminar seminar;
    private final Summary summary;
    private final Wording wording;
    private final PeopleOrder order;
    private final Participation participation;
    private final List<Participant> people;

    Breakdown(Seminar seminar, Summary summary, Wording wording) {
        this.seminar = seminar;
        this.summary = summary;
        this.wording = wording;
        order = new PeopleOrder(seminar, wording.main());
        participation = new Participation(seminar);
        people = new Attendees(seminar).all();
    }

    /// Whether any people are counted; where not, there is nothing to draw.
    boolean counted() {
        return summary.total().present().known() > 0;
    }

    PeopleBy<Country> byCountry() {
        var kept = seminar.kept();
        return kept == null
                ? new PeopleBy<>(people, participation, seminar::countryOf)
                : new PeopleBy<>(tallies(kept.countries(), OfCountry::country, OfCountry::people));
    }

    PeopleBy<Id<Organisation>> byOrganisation() {
        var kept = seminar.kept();
        return kept == null
                ? new PeopleBy<>(people, participation, Participant::organisation)
                : new PeopleBy<>(tallies(kept.organisations(), OfOrganisation::organisation, OfOrganisation::people));
    }

    PeopleBy<StakeholderGroup> byGroup() {
        var kept = seminar.kept();
        if (kept != null) {
            return new PeopleBy<>(tallies(kept.groups(), OfGroup::group, OfGroup::people));
        }
        return new PeopleBy<>(people, participation, participant -> {
            var organisation = seminar.organisationOf(participant);
            return organisation == null ? null : organisation.group();
        });
    }

    /// Those of a stated key.
    private static <T, K> Map<K, Tally> tallies(List<T> kept, Function<T, @Nullable K> key, Function<T, Tally> people) {
        var tallies = new LinkedHashMap<K, Tally>();
        for (var each : kept) {
            var of = key.apply(each);
            if (of != null) {
                tallies.put(of, people.apply(each));
            }
        }
        return tallies;
    }

    /// People by country as the list of participants counts them (DOMAIN R26).
    void countries(Content content) {
        var counts = byCountry();
        new ParticipationTotals(seminar, wording, counts).add(content, order);
        content.chart(countryChart(counts));
    }

    BarChart countryChart(PeopleBy<Country> counts) {
        return counts.chart(
                alternative("chart.by-country"),
                wording,
                order.sorted(counts.keys()),
                country -> wording.say(each -> ParticipationTotals.country(country, each)));
    }

    /// Organisations with country, place in the partnership, form of participation and, where they are counted, their
    /// people; partners first.
    void organisations(Content content) {
        var counts = byOrganisation();
        var organisations = Stream.of(summary.partnersPresent(), summary.othersPresent())
                .flatMap(present -> Summary.sorted(seminar, present.all()).stream())
                .toList();
        var columns = new Columns<Organisation>()
                .add(wording.share("figures.organisation", 4).naming(), each -> wording.value(each.name()))
                .add(wording.share("figures.country", 1.6f), this::countryOf)
                .add(
                        wording.share("figures.partnership", 1.6f),
                        organisation -> wording.say(each -> each.text(organisation.partnerRole())))
                .add(wording.share("figures.form", 2), this::form)
                .addIf(
                        counted(),
                        wording.mm("figures.people", 20).right(),
                        organisation -> wording.say(each -> Figures.words(counts.present(organisation.id()), each)));
        var table = columns.table();
        organisations.forEach(organisation -> table.row(columns.cells(organisation)));
        content.table(table);
        if (counted()) {
            content.chart(counts.chart(
                    alternative("chart.by-organisation"),
                    wording,
                    organisations.stream().map(Organisation::id).toList(),
                    id -> wording.value(seminar.organisations().require(id).name())));
        }
    }

    private Text countryOf(Organisation organisation) {
        return wording.say(each -> organisation.country().stated()
                ? each.country(organisation.country().code())
                : each.text("print.not-stated"));
    }

    private Text form(Organisation organisation) {
        boolean here = Stream.of(summary.partnersPresent(), summary.othersPresent())
                .anyMatch(present -> present.inPerson().contains(organisation.id()));
        boolean there = Stream.of(summary.partnersPresent(), summary.othersPresent())
                .anyMatch(present -> present.remote().contains(organisation.id()));
        return wording.say(
                each -> each.text(here && there ? "figures.both" : here ? "figures.in-person" : "figures.remote"));
    }

    /// Organisations that were present, by stakeholder group (DOMAIN 3.7).
    void groups(Content content) {
        var table = Table.of(
                wording.share("figures.group", 3).naming(),
                wording.share("figures.organisations", 1).right(),
                wording.share("figures.in-person", 1).right(),
                wording.share("figures.remote", 1).right());
        var bars = new ArrayList<BarChart.Bar>();
        summary.groups().forEach((group, present) -> {
            var name = wording.say(each -> each.text(group));
            int all = present.all().size();
            table.row(
                    name,
                    number(all),
                    number(present.inPerson().size()),
                    number(present.remote().size()));
            bars.add(new BarChart.Bar(name, List.of(all), Integer.toString(all)));
        });
        content.table(table);
        content.chart(new BarChart(alternative("chart.by-group"), List.of(), bars));
    }

    /// The countries by their names.
    List<Country> inOrder(Set<Country> countries) {
        return order.sorted(countries);
    }

    /// What a reader is told who can’t see the chart.
    String alternative(String key) {
        return wording.main().text("chart.alternative", wording.main().text(key));
    }

    private static Text number(int number) {
        return Text.of(Integer.toString(number));
    }
}
