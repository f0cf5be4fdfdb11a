package org.sabor.ui.settings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.OrganisationType;
import org.sabor.model.PartnerRole;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.ui.kit.CountrySearch;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of one organisation.
final class OrganisationForm extends Form<Organisation> {
    private final Workspace workspace;
    private final Field<Bilingual> name;
    private final Field<OrganisationType> type;
    private final Field<@Nullable Country> country;
    private final Field<PartnerRole> partnerRole;
    private final Field<Boolean> collective;
    private final Field<Bilingual> note;

    OrganisationForm(Workspace workspace, Messages messages) {
        super("organisation-form", "organisations.nothing-selected", messages);
        this.workspace = workspace;
        name = bilingual("organisation.name", Limits.TITLE);
        type = choice("organisation.type", OrganisationType.values());
        country = add(CountrySearch.entry("organisation.country", messages));
        partnerRole = choice("organisation.partner-role", PartnerRole.values());
        collective = check("organisation.collective");
        note = bilingual("organisation.note", Limits.TITLE);
        section("organisation.section.main", name, type, country, partnerRole);
        section("organisation.section.report", collective, note);
    }

    @Override
    protected @Nullable Organisation current(Id<Organisation> id) {
        return workspace.seminar().organisations().find(id);
    }

    @Override
    protected void fill(Organisation row) {
        name.set(row.name());
        type.set(row.type());
        country.set(row.country().stated() ? row.country() : null);
        partnerRole.set(row.partnerRole());
        collective.set(row.collective());
        note.set(row.note());
    }

    @Override
    protected Organisation read(Organisation current) {
        return new Organisation(
                current.id(),
                name.value(),
                type.value(),
                Objects.requireNonNullElse(country.value(), Country.NOT_STATED),
                partnerRole.value(),
                collective.value(),
                note.value(),
                current.aliases());
    }

    @Override
    protected List<Problem> check(Organisation row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Organisation before, Organisation after) {
        workspace.perform(OrganisationEdits.change(workspace.seminar(), after));
    }
}
