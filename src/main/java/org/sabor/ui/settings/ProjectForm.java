package org.sabor.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.Goal;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Logo;
import org.sabor.model.Picture;
import org.sabor.model.Problem;
import org.sabor.model.Project;
import org.sabor.model.Retention;
import org.sabor.model.Rules;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SheetRules;
import org.sabor.print.UsualFunding;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The form of the project and its funder: what stands at the head and foot of every document, what is demanded of
/// lists that are signed, and how long all is kept.
final class ProjectForm extends Form<Project> {
    private final Workspace workspace;
    private final Field<Bilingual> title;
    private final Field<String> acronym;
    private final Field<String> number;
    private final Field<Bilingual> programme;
    private final Field<Bilingual> fundingLine;
    private final Field<Bilingual> disclaimer;
    private final Field<List<Bilingual>> premises;
    private final Field<List<Bilingual>> aims;
    private final Field<List<Bilingual>> activities;
    private final Field<List<Bilingual>> goals;
    private final Field<List<Bilingual>> effects;
    private final Field<Bilingual> logos;
    private final Field<List<Logo>> otherLogos;
    private final Field<AttendanceUnit> per;
    private final Field<Boolean> speakersSign;
    private final Field<Boolean> localApart;
    private final Field<Boolean> email;
    private final Field<List<Bilingual>> ownColumns;
    private final Field<Retention> retention;
    private final Action usual;

    ProjectForm(Workspace workspace, Messages messages, Parts parts) {
        super("project-form", "project.nothing", messages);
        this.workspace = workspace;
        usual = new Actions(messages).action("project.usual-funding", null, this::useUsualFunding);
        title = bilingual("project.title", Limits.TITLE);
        acronym = text("project.acronym", Limits.LINE);
        number = text("project.number", Limits.LINE);
        programme = bilingual("project.programme", Limits.TITLE);
        fundingLine = bilingualParagraphs("project.funding-line", Limits.TITLE);
        disclaimer = bilingualParagraphs("project.disclaimer", Limits.TITLE);
        logos = bilingual("project.logos", Limits.TITLE);
        premises = lines("project.premises");
        aims = lines("project.aims");
        activities = lines("project.activities");
        goals = lines("project.goals");
        effects = lines("project.effects");
        section("project.section.main", parts.file(), title, beside(acronym, number), programme);
        otherLogos = add(new LogosEntry(messages, parts.pictures()));
        per = choice("project.per", AttendanceUnit.values());
        speakersSign = check("project.speakers-sign");
        localApart = check("project.local-apart");
        email = check("project.email");
        ownColumns = lines("project.own-columns");
        retention = add(new RetentionEntry(messages));
        section(
                "project.section.funder",
                parts.head(),
                parts.strip(),
                logos,
                otherLogos,
                fundingLine,
                Actions.button(usual, Styles.QUIET),
                disclaimer);
        section("project.section.sheets", per, speakersSign, localApart, email, ownColumns);
        section("project.section.retention", retention);
        foldedSection("project.section.report", premises, aims, activities, goals, effects);
    }

    /// What stands among the fields and is none.
    ///
    /// @param file keeps all of it as a file, and takes it from one
    /// @param head shows how the pages begin
    /// @param strip shows and changes the logo strip
    /// @param pictures chooses and shows other logos
    record Parts(FunderFile file, HeadView head, LogoStrip strip, PictureChoice pictures) {}

    private void useUsualFunding() {
        keep();
        var project = workspace.seminar().project();
        save(project, project.withFundingLine(UsualFunding.of(project)));
    }

    @Override
    protected Project current(Id<Project> id) {
        return workspace.seminar().project();
    }

    @Override
    protected void fill(Project row) {
        title.set(row.title());
        acronym.set(row.acronym());
        number.set(row.number());
        programme.set(row.programme());
        fundingLine.set(row.fundingLine());
        disclaimer.set(row.disclaimer());
        var picture = row.logos();
        logos.set(picture == null ? Bilingual.EMPTY : picture.alternative());
        premises.set(row.premises());
        aims.set(row.aims());
        activities.set(row.activities());
        goals.set(row.goals().stream().map(Goal::text).toList());
        effects.set(row.goals().stream()
                .map(Goal::effect)
                .filter(effect -> !effect.isEmpty())
                .toList());
        otherLogos.set(row.otherLogos());
        per.set(row.sheets().per());
        speakersSign.set(row.sheets().speakersSign());
        localApart.set(row.sheets().localApart());
        email.set(row.sheets().email());
        ownColumns.set(row.sheets().ownColumns());
        retention.set(row.retention());
        usual.setDisabled(!row.fundingLine().isEmpty() || !UsualFunding.possible(row));
    }

    @Override
    protected Project read(Project current) {
        return new Project(
                current.id(),
                title.value(),
                acronym.value(),
                number.value(),
                programme.value(),
                premises.value(),
                aims.value(),
                activities.value(),
                goals(current),
                fundingLine.value(),
                disclaimer.value(),
                picture(current),
                otherLogos.value(),
                new SheetRules(
                        per.value(), speakersSign.value(), localApart.value(), email.value(), ownColumns.value()),
                retention.value());
    }

    /// The effects belong to the goals in their order; where neither has changed, the pairs stay as they are.
    private List<Goal> goals(Project current) {
        var texts = current.goals().stream().map(Goal::text).toList();
        var known = current.goals().stream()
                .map(Goal::effect)
                .filter(effect -> !effect.isEmpty())
                .toList();
        if (texts.equals(goals.value()) && known.equals(effects.value())) {
            return current.goals();
        }
        var paired = new ArrayList<Goal>();
        for (int i = 0; i < goals.value().size(); i++) {
            paired.add(new Goal(
                    goals.value().get(i),
                    i < effects.value().size() ? effects.value().get(i) : Bilingual.EMPTY));
        }
        return paired;
    }

    private @Nullable Picture picture(Project current) {
        var picture = current.logos();
        return picture == null ? null : new Picture(picture.hash(), logos.value());
    }

    @Override
    protected List<Problem> check(Project row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Project before, Project after) {
        workspace.perform(SeminarEdits.change(workspace.seminar(), after));
    }
}
