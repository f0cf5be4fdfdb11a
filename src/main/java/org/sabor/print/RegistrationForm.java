package org.sabor.print;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Format;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;

/// The form by which a person registers on paper (DOMAIN 3.1): no more is asked than the seminar needs, and what they
/// eat and how they move only if they want to say it (DOMAIN 5.2).
final class RegistrationForm {
    private static final float WHOLE_WIDTH = 200;

    private final Seminar seminar;
    private final PageHead head;
    private final Wording wording;
    private final Content content = new Content();

    private RegistrationForm(Request request) {
        seminar = request.seminar();
        head = new PageHead(request, DocumentKind.REGISTRATION_FORM, null);
        wording = head.wording();
    }

    static Document make(Request request) {
        return new RegistrationForm(request).document();
    }

    private Document document() {
        head.heading(content);
        head.dateAndPlace(content);
        content.heading(wording.text("registration-form.person"));
        lines("registration-form.given", "registration-form.family");
        line("registration-form.latin");
        line("lists.organisation");
        lines("lists.position", "lists.country");
        lines("registration-form.email", "registration-form.phone");
        content.heading(wording.text("registration-form.taking-part"));
        form();
        days();
        visits();
        languages();
        content.heading(wording.text("registration-form.needs"));
        content.paragraph(wording.say(each -> each.text("registration-form.needs-voluntary"), Style.SMALL));
        new TickBoxes(wording)
                .add("registration-form.diet-none")
                .add("registration-form.diet-vegetarian")
                .add("registration-form.diet-vegan")
                .add("registration-form.diet-gluten")
                .inLine(content, "registration-form.diet");
        line("registration-form.diet-other");
        line("registration-form.accessibility");
        content.together(this::end);
        return head.document(false, content, 0);
    }

    private void line(String key) {
        content.blank(wording.text(key), "", WHOLE_WIDTH);
    }

    private void lines(String left, String right) {
        content.beside(
                side -> side.blank(wording.text(left), "", WHOLE_WIDTH),
                side -> side.blank(wording.text(right), "", WHOLE_WIDTH));
    }

    /// Asked where there is a choice.
    private void form() {
        if (seminar.details().format() == Format.HYBRID || seminar.details().format() == Format.NOT_STATED) {
            new TickBoxes(wording)
                    .add("attendance-mode.in-person")
                    .add("attendance-mode.remote")
                    .inLine(content, "registration-form.form");
        }
    }

    private void days() {
        var days = seminar.daysInOrder();
        if (days.size() > 1) {
            var boxes = new TickBoxes(wording);
            days.forEach(day -> boxes.add(each -> {
                var date = day.date();
                return date == null
                        ? each.text("print.day", day.number())
                        : each.text("registration-form.day-date", day.number(), date)
                                .replace(' ', '\u00a0');
            }));
            boxes.inLine(content, "registration-form.days");
        }
    }

    private void visits() {
        var named = seminar.visits().stream().filter(visit -> !visit.group()).toList();
        if (!named.isEmpty()) {
            var boxes = new TickBoxes(wording);
            named.forEach(visit -> boxes.add(each -> visit(visit, seminar.days().find(visit.day()), each)));
            boxes.below(content, "registration-form.visits");
        }
    }

    private String visit(Visit visit, @Nullable Day day, Messages each) {
        var name = wording.in(visit.name(), each);
        return name.isEmpty() || day == null || seminar.days().size() < 2
                ? name
                : each.text("registration-form.visit-day", name, day.number());
    }

    private void languages() {
        new TickBoxes(wording)
                .add("registration-form.language-bg")
                .add("registration-form.language-en")
                .add("registration-form.interpreting")
                .inLine(content, "registration-form.language");
    }

    private void end(Content end) {
        var notice = DataProtection.onRegistration(seminar);
        end.space(2);
        wording.all().forEach(each -> new Prose(each, wording, end).small(notice));
        end.beside(
                left -> left.blank(wording.text("print.date"), "", WHOLE_WIDTH),
                right -> right.blank(wording.text("attendance-sheet.signature"), "", WHOLE_WIDTH));
        end.space(2);
        head.funding(end);
    }
}
