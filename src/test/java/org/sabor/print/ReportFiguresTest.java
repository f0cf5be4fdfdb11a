package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceMode;
import org.sabor.model.HeadCount;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Summary;
import org.sabor.print.engine.BarChart;
import org.sabor.print.engine.Text;
import org.sabor.sample.Sample;

/// The figures of a report: every chart says what its table says, and all of them what [Summary] counts.
@Execution(ExecutionMode.CONCURRENT)
class ReportFiguresTest {
    private static final String LONG =
            "Министерство на земеделието, развитието на селските райони, населението и" + " територията";

    @Test
    void chartsShowWhatTheSummaryCounts() {
        for (var sample : List.of(Sample.demo(), Sample.large(300, 2, 5))) {
            var seminar = sample.seminar();
            var summary = Summary.of(seminar);
            var breakdown = new Breakdown(seminar, summary, new Wording(DocumentLanguage.BG));
            var byCountry = breakdown.byCountry();
            var total = summary.total();
            assertEquals(
                    Stream.of(total.inPerson(), total.remote(), total.mixed())
                            .filter(heads -> !heads.equals(HeadCount.NONE))
                            .map(HeadCount::known)
                            .toList(),
                    sums(breakdown.countryChart(byCountry)));
            assertEquals(total.present(), PeopleBy.present(byCountry.all()));
            assertEquals(
                    summary.countries().all(),
                    byCountry.keys().stream()
                            .filter(country -> country.stated()
                                    && !byCountry.present(country).equals(HeadCount.NONE))
                            .collect(Collectors.toSet()));
        }
    }

    private static List<Integer> sums(BarChart chart) {
        var sums = new ArrayList<Integer>();
        for (int part = 0; part < chart.parts().size(); part++) {
            int at = part;
            sums.add(chart.bars().stream().mapToInt(bar -> bar.values().get(at)).sum());
        }
        return sums;
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void thirtyCountriesAndLongNamesStayReadable(DocumentLanguage language) {
        var make = new SmallSeminar();
        var day = make.day(1);
        var countries = List.of(Locale.getISOCountries()).subList(0, 30);
        for (int i = 0; i < 30; i++) {
            var organisation = make.organisation(LONG + " " + (i + 1), countries.get(i), PartnerRole.PARTNER);
            for (int person = 0; person <= i; person++) {
                make.attendance(
                        make.person("Име", "Фамилия", organisation),
                        day,
                        person < i ? AttendanceMode.IN_PERSON : AttendanceMode.REMOTE);
            }
        }
        var pdf = Pdf.of(Documents.make(DocumentKind.EVENT_REPORT, Requests.of(make.seminar(), language))
                        .getFirst())
                .keep("report-thirty-countries-" + language.code(), 4);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
        var words = Messages.of(language.languages().getLast());
        for (int i = 0; i < 30; i++) {
            assertTrue(
                    pdf.flowing().contains(words.country(countries.get(i)) + " " + i + " + 1"),
                    countries.get(i) + pdf.text());
        }
    }

    @Test
    void aGroupOfUnknownSizeHasAStarAndNoBar() {
        var make = new SmallSeminar();
        var day = make.day(1);
        var organisation = make.organisation("Сдружение", "BG", PartnerRole.NONE);
        make.attendance(make.group("Местни сдружения", null, organisation), day, AttendanceMode.REMOTE);
        var participation = new Participation(make.seminar());
        var people = make.seminar().participants().stream().toList();
        var chart = new PeopleBy<>(people, participation, Participant::organisation)
                .chart("", new Wording(DocumentLanguage.BG), List.of(organisation.id()), _ -> Text.of("Сдружение"));
        assertEquals(List.of(new BarChart.Bar(Text.of("Сдружение"), List.of(0), "0*")), chart.bars());
    }
}
