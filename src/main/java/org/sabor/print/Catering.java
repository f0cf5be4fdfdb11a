package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Boarding;
import org.sabor.model.Day;
import org.sabor.model.HeadCount;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.Visit;
import org.sabor.model.VisitNeeds;
import org.sabor.model.VisitPlaces;
import org.sabor.model.Way;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// How many people eat and go on visits, by break and by visit, and what they need, in numbers alone: it goes to
/// caterers and carriers, who need no names (DOMAIN 5.1, WISHES 3).
final class Catering {
    private static final float NUMBER = 27;

    private final Request request;
    private final Seminar seminar;
    private final PageHead head;
    private final Wording wording;
    private final MealCount meals;

    private Catering(Request request) {
        this.request = request;
        seminar = request.seminar();
        head = new PageHead(request, DocumentKind.CATERING, null);
        wording = head.wording();
        meals = new MealCount(seminar);
    }

    /// The document; none while there is neither a day nor a visit.
    static List<Document> make(Request request) {
        var catering = new Catering(request);
        return catering.days().isEmpty() && request.seminar().visits().isEmpty()
                ? List.of()
                : List.of(catering.document());
    }

    private List<Day> days() {
        return seminar.daysInOrder().stream().filter(request.choices()::wants).toList();
    }

    private Document document() {
        var content = new Content();
        head.heading(content);
        head.dateAndPlace(content);
        content.space(2);
        content.paragraph(wording.say(each -> each.text("catering.basis")));
        content.paragraph(wording.say(each -> each.text("catering.remote"), Style.SMALL));
        for (var day : days()) {
            meals(content, day);
        }
        visits(content);
        needs(content, "catering.diet", VisitNeeds::diet);
        // A signature is never alone on a page.
        content.together(end -> {
            needs(end, "catering.accessibility", VisitNeeds::accessibility);
            end.space(2);
            head.signature(end);
            end.space(2);
            head.funding(end);
        });
        return head.document(false, content, 0);
    }

    private void meals(Content content, Day day) {
        var breaks = seminar.sessionsOf(day.id()).stream()
                .filter(session -> session.kind() == SessionKind.BREAK)
                .toList();
        if (breaks.isEmpty()) {
            return;
        }
        content.heading(wording.plain(each -> dayName(day, each)));
        if (!meals.recorded(day)) {
            content.lead(wording.say(each -> each.text("catering.planned")));
        }
        var table = table("catering.meal");
        for (var meal : breaks) {
            var there = meals.there(day, meal);
            row(
                    table,
                    mealName(meal),
                    MealCount.heads(meals.registered()),
                    MealCount.heads(meals.expected()),
                    there == null ? null : MealCount.heads(there));
        }
        content.table(table);
    }

    private Table table(String first) {
        return Table.of(
                wording.share(first, 1).naming(),
                wording.mm("catering.registered", NUMBER).right(),
                wording.mm("catering.expected", NUMBER).right(),
                wording.mm("catering.there", NUMBER).right(),
                wording.mm("catering.margin", NUMBER).right());
    }

    /// What is ordered is what counts: those who came once that is known, those expected before.
    private void row(Table table, Text name, HeadCount registered, HeadCount expected, @Nullable HeadCount there) {
        int margin = registered.known() - (there == null ? expected : there).known();
        table.row(
                name,
                number(registered),
                number(expected),
                there == null ? wording.remark(each -> each.text("catering.not-recorded")) : number(there),
                Text.of(margin > 0 ? "+" + margin : margin == 0 ? "0" : "−" + -margin));
    }

    /// The people who are counted, and a sign where groups come of unknown size.
    private Text number(HeadCount count) {
        var known = Text.of(Integer.toString(count.known()));
        return count.stated()
                ? known
                : known.below(wording.remark(each -> each.text("catering.and-groups", count.unknown())));
    }

    private Text mealName(Session meal) {
        var name = wording.stacked(meal.topic());
        var start = meal.start();
        var end = meal.end();
        return start == null
                ? name
                : Text.of((end == null
                                        ? wording.main().time(start)
                                        : wording.main().times(start, end)) + "  ")
                        .and(name);
    }

    private static String dayName(Day day, Messages each) {
        var date = day.date();
        return date == null
                ? each.text("documents.day", day.number())
                : each.text("documents.day-date", day.number(), each.date(date));
    }

    private void visits(Content content) {
        var named = seminar.visits().stream()
                .filter(visit -> !VisitPlaces.of(seminar, visit).going().isEmpty())
                .toList();
        if (named.isEmpty()) {
            return;
        }
        content.heading(wording.text("catering.visits"));
        var table = table("catering.visit");
        for (var visit : named) {
            int going = VisitPlaces.of(seminar, visit).taken();
            var there = counted(visit) ? new HeadCount(Boarding.went(seminar, visit), 0) : null;
            row(table, visitName(visit), new HeadCount(going, 0), new HeadCount(going, 0), there);
        }
        content.table(table);
    }

    private boolean counted(Visit visit) {
        return new Boarding(seminar, visit, Way.OUT, null).counted() > 0;
    }

    private Text visitName(Visit visit) {
        return wording.stacked(visit.name());
    }

    /// Each need once, with how many people have it on each day and on each visit; where nobody has it a day or a visit
    /// shows nothing.
    private void needs(Content content, String heading, Function<VisitNeeds, List<VisitNeeds.Need>> of) {
        var lines = new ArrayList<Text>();
        for (var day : days()) {
            var there = meals.recorded(day) ? meals.there(day) : meals.expected();
            add(lines, each -> dayName(day, each), of.apply(VisitNeeds.of(seminar, there)));
        }
        for (var visit : seminar.visits()) {
            add(lines, each -> wording.in(visit.name(), each), of.apply(VisitNeeds.of(seminar, visit)));
        }
        content.heading(wording.text(heading));
        if (lines.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("catering.no-needs")));
        } else {
            content.bullets(lines);
        }
    }

    private void add(List<Text> lines, Function<Messages, String> when, List<VisitNeeds.Need> needs) {
        if (!needs.isEmpty()) {
            var counts = new ArrayList<String>();
            needs.forEach(need -> counts.add(need.text() + " – " + heads(need.people())));
            lines.add(wording.say(when, Style.BOLD).and(": " + String.join("; ", counts), Style.PLAIN));
        }
    }

    private static int heads(List<Participant> people) {
        return people.stream().mapToInt(VisitPlaces::heads).sum();
    }
}
