package org.sabor.ui.settings;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.GenderTotals;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Problem;
import org.sabor.model.Publication;
import org.sabor.model.Rules;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarEdits;
import org.sabor.model.StatedFigures;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of what a report says and no list tells: figures that somebody states, and where the seminar was made
/// public. What is left empty is printed as not stated.
final class FiguresForm extends Form<SeminarDetails> {
    private final Workspace workspace;
    private final Field<@Nullable Integer> planned;
    private final Field<@Nullable Integer> materials;
    private final Field<@Nullable Integer> forms;
    private final Field<@Nullable Integer> average;
    private final Field<Bilingual> remarks;
    private final Field<Boolean> collected;
    private final Field<@Nullable Integer> women;
    private final Field<@Nullable Integer> men;
    private final Field<@Nullable Integer> nonBinary;
    private final Field<@Nullable Integer> notSaid;
    private final Field<List<Publication>> publications;
    private final Node totals;

    FiguresForm(Workspace workspace, Messages messages) {
        super("figures-form", "seminar.nothing", messages);
        this.workspace = workspace;
        planned = number("stated.planned", 0);
        materials = number("stated.materials", 0);
        forms = number("stated.feedback-forms", 0);
        average = add(new MarkEntry("stated.feedback-average", messages));
        remarks = bilingualParagraphs("stated.feedback-remarks", Limits.TEXT);
        collected = check("stated.collected");
        women = number("stated.women", 0);
        men = number("stated.men", 0);
        nonBinary = number("stated.non-binary", 0);
        notSaid = number("stated.not-said", 0);
        publications = add(new PublicationsEntry(messages));
        totals = beside(women, men, nonBinary, notSaid);
        section("stated.section.planned", beside(planned, materials));
        section("stated.section.publications", publications);
        section("stated.section.feedback", beside(forms, average), remarks);
        section("stated.section.genders", collected, totals);
        collected.draftProperty().addListener((_, _, now) -> shown(now));
        shown(false);
    }

    private void shown(boolean collectedNow) {
        totals.setVisible(collectedNow);
        totals.setManaged(collectedNow);
    }

    @Override
    protected SeminarDetails current(Id<SeminarDetails> id) {
        return workspace.seminar().details();
    }

    @Override
    protected void fill(SeminarDetails row) {
        var figures = row.figures();
        planned.set(figures.planned());
        materials.set(figures.materials());
        forms.set(figures.feedbackForms());
        average.set(figures.feedbackAverage());
        remarks.set(figures.feedbackRemarks());
        var genders = figures.genders();
        collected.set(genders != null);
        women.set(genders == null ? null : genders.women());
        men.set(genders == null ? null : genders.men());
        nonBinary.set(genders == null ? null : genders.nonBinary());
        notSaid.set(genders == null ? null : genders.notSaid());
        publications.set(row.publications());
        shown(collected.value());
    }

    @Override
    protected SeminarDetails read(SeminarDetails current) {
        var genders =
                collected.value() ? new GenderTotals(count(women), count(men), count(nonBinary), count(notSaid)) : null;
        return current.withReported(
                new StatedFigures(
                        planned.value(),
                        materials.value(),
                        forms.value(),
                        average.value(),
                        remarks.value(),
                        genders,
                        current.figures().kept()),
                publications.value());
    }

    private static int count(Field<@Nullable Integer> field) {
        return Objects.requireNonNullElse(field.value(), 0);
    }

    @Override
    protected List<Problem> check(SeminarDetails row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(SeminarDetails before, SeminarDetails after) {
        workspace.perform(SeminarEdits.change(workspace.seminar(), after));
    }
}
