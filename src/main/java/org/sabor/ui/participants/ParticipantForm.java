package org.sabor.ui.participants;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Needs;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Problem;
import org.sabor.model.Role;
import org.sabor.model.Rules;
import org.sabor.names.LatinSpelling;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.ConsentFields;
import org.sabor.ui.kit.CountrySearch;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.OrganisationSearch;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.SortedByName;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The form of one participant, with what that person needs. What does not apply to the kind is hidden.
final class ParticipantForm extends Form<Participant> {
    private final Workspace workspace;
    private final Field<String> given;
    private final Field<Bilingual> groupName;
    private final Field<@Nullable Id<Organisation>> organisation;
    private final Field<@Nullable Country> country;
    private final Field<ParticipantKind> kind;
    private final Field<Bilingual> title;
    private final Field<String> middle;
    private final Field<String> family;
    private final Field<String> latin;
    private final Field<String> cyrillic;
    private final Field<Bilingual> position;
    private final Field<Set<Role>> roles;
    private final Field<PlannedMode> plannedMode;
    private final Field<ParticipantStatus> status;
    private final Field<@Nullable Integer> headCount;
    private final Field<String> email;
    private final Field<String> phone;
    private final Field<@Nullable String> language;
    private final List<ConsentFields> consents;
    private final Field<String> diet;
    private final Field<String> accessibility;
    private final Field<List<String>> aliases;
    private final Field<String> note;
    private final VBox person;
    private final Button speaker;
    private @Nullable Id<Participant> filled;

    ParticipantForm(Workspace workspace, Messages messages, Navigator navigator) {
        super("participant-form", "participants.nothing-selected", messages);
        this.workspace = workspace;
        // The first of these that applies to the kind gets the keyboard when one is added.
        given = text("participant.given", Limits.LINE);
        groupName = bilingual("participant.group-name", Limits.TITLE);
        organisation = add(new OrganisationSearch(workspace, messages).entry("participant.organisation"));
        country = add(CountrySearch.entry("participant.country", messages));
        kind = choice("participant.kind", ParticipantKind.values());
        title = bilingual("participant.title", Limits.LINE);
        middle = text("participant.middle", Limits.LINE);
        family = text("participant.family", Limits.LINE);
        latin = text("participant.latin", Limits.LINE);
        cyrillic = text("participant.cyrillic", Limits.LINE);
        position = bilingual("participant.position", Limits.TITLE);
        roles = checks("participant.roles", Role.values());
        plannedMode = choice("participant.planned-mode", PlannedMode.values());
        status = choice("participant.status", ParticipantStatus.values());
        headCount = number("participant.head-count", 1);
        email = text("participant.email", Limits.LINE);
        phone = text("participant.phone", Limits.LINE);
        var languages = Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .toList();
        language = search(
                "participant.language",
                new SortedByName<>(languages, messages::languageName, messages),
                messages::languageName);
        consents = Stream.of(ConsentScope.values()).map(this::consent).toList();
        diet = text("participant.diet", Limits.TITLE);
        accessibility = text("participant.accessibility", Limits.TITLE);
        aliases = textLines("participant.aliases", Limits.LINE);
        note = paragraphs("participant.note", Limits.TEXT);
        person = new VBox(16, beside(given, family), middle, latin, cyrillic, title);
        speaker = Actions.button(
                new Actions(messages).action("participants.show-speaker", Icons.SPEAKERS, () -> showSpeaker(navigator)),
                Styles.QUIET);
        sections();
        kind.draftProperty().addListener((_, _, now) -> showWhatApplies(now));
        showWhatApplies(ParticipantKind.PERSON);
        workspace.needs().addListener((ListChangeListener<Needs>) _ -> fillNeeds());
    }

    private void sections() {
        section("participant.section.name", speaker, person, groupName, kind);
        section("participant.section.organisation", organisation, country, position, roles);
        section("participant.section.taking-part", plannedMode, status, headCount);
        foldedSection("participant.section.contact", email, phone, language);
        foldedSection("participant.section.consents", consents.toArray(Node[]::new));
        foldedSection("participant.section.needs", diet, accessibility).setGraphic(Icons.LOCK.node());
        foldedSection("participant.section.spellings", aliases);
        foldedSection("participant.section.note", note);
    }

    private void showWhatApplies(ParticipantKind of) {
        shown(person, of == ParticipantKind.PERSON);
        shown(position, of == ParticipantKind.PERSON);
        shown(groupName, of == ParticipantKind.GROUP);
        shown(headCount, of != ParticipantKind.PERSON);
    }

    private static void shown(Node node, boolean applies) {
        node.setVisible(applies);
        node.setManaged(applies);
    }

    private void showSpeaker(Navigator navigator) {
        var found = filled == null ? null : workspace.seminar().speakerOf(filled);
        if (found != null) {
            navigator.show(Place.SPEAKERS, found);
        }
    }

    @Override
    protected @Nullable Participant current(Id<Participant> id) {
        return workspace.seminar().participants().find(id);
    }

    @Override
    protected void fill(Participant row) {
        filled = row.id();
        kind.set(row.kind());
        title.set(row.name().title());
        given.set(row.name().given());
        middle.set(row.name().middle());
        family.set(row.name().family());
        latin.set(row.name().latin());
        cyrillic.set(row.name().cyrillic());
        groupName.set(row.groupName());
        headCount.set(row.headCount());
        organisation.set(row.organisation());
        country.set(row.country().stated() ? row.country() : null);
        position.set(row.position());
        roles.set(row.roles());
        plannedMode.set(row.plannedMode());
        status.set(row.status());
        email.set(row.email());
        phone.set(row.phone());
        language.set(row.language().isEmpty() ? null : row.language());
        consents.forEach(each -> each.fill(row.consents()));
        aliases.set(row.aliases());
        note.set(row.note());
        fillNeeds();
        shown(speaker, workspace.seminar().speakerOf(row.id()) != null);
    }

    private void fillNeeds() {
        var id = filled;
        if (id != null) {
            var needs = workspace.seminar().needsOf(id);
            diet.set(needs == null ? "" : needs.diet());
            accessibility.set(needs == null ? "" : needs.accessibility());
        }
    }

    @Override
    protected Participant read(Participant current) {
        boolean isPerson = kind.value() == ParticipantKind.PERSON;
        return new Participant(
                current.id(),
                kind.value(),
                isPerson ? name() : PersonName.EMPTY,
                kind.value() == ParticipantKind.GROUP ? groupName.value() : Bilingual.EMPTY,
                isPerson ? null : headCount.value(),
                organisation.value(),
                Objects.requireNonNullElse(country.value(), Country.NOT_STATED),
                position.value(),
                roles.value(),
                plannedMode.value(),
                status.value(),
                email.value(),
                phone.value(),
                Objects.requireNonNullElse(language.value(), ""),
                consents(current.consents()),
                aliases.value(),
                note.value());
    }

    private PersonName name() {
        return new PersonName(
                title.value(), given.value(), middle.value(), family.value(), latin.value(), cyrillic.value());
    }

    private List<Consent> consents(List<Consent> before) {
        var all = before;
        for (var each : consents) {
            all = each.read(all);
        }
        return all;
    }

    @Override
    protected List<Problem> check(Participant row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Participant before, Participant after) {
        var named = after.withName(LatinSpelling.followed(before.name(), after.name()));
        workspace.perform(ParticipantEdits.change(workspace.seminar(), named));
    }

    @Override
    protected void keepBeside(Participant row) {
        workspace.perform(
                ParticipantEdits.needs(workspace.seminar(), workspace.ids(), row, diet.value(), accessibility.value()));
    }
}
