package org.sabor.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.OrganisationMerge;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;

/// Compares two organisations and makes them one.
record OrganisationMerging(Messages messages) implements Merging<Organisation, OrganisationField> {
    @Override
    public Keys keys() {
        return new Keys(
                "organisations.duplicates",
                "organisations.merge-chosen",
                "organisations.duplicates-back",
                "organisations.duplicates-none",
                "organisations.merge-explained");
    }

    @Override
    public Rows<Organisation> rows(Seminar seminar) {
        return seminar.organisations();
    }

    @Override
    public String name(Organisation row, Seminar seminar) {
        return row.name().in(messages.language());
    }

    @Override
    public String origin(Organisation row, Seminar seminar) {
        return messages.country(row.country().code());
    }

    @Override
    public List<OrganisationField> fields() {
        return List.of(OrganisationField.values());
    }

    @Override
    public String text(OrganisationField field, Organisation row, Seminar seminar) {
        return switch (field) {
            case NAME_BG -> row.name().bg();
            case NAME_EN -> row.name().en();
            case TYPE -> messages.text(row.type());
            case COUNTRY -> messages.country(row.country().code());
            case PARTNER_ROLE -> messages.text(row.partnerRole());
            case COLLECTIVE -> messages.text(row.collective() ? "duplicates.collective" : "duplicates.single");
            case NOTE ->
                Stream.of(row.note().bg(), row.note().en())
                        .filter(side -> !side.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" / "));
        };
    }

    @Override
    public List<String> aliases(Organisation row) {
        return row.aliases();
    }

    @Override
    public List<Message> belongings(Organisation row, Seminar seminar) {
        var all = new ArrayList<Message>();
        int people = (int) seminar.participants().stream()
                .filter(each -> row.id().equals(each.organisation()))
                .count();
        if (people > 0) {
            all.add(Message.of("duplicates.has.people", people));
        }
        if (row.id().equals(seminar.details().organiser())) {
            all.add(Message.of("duplicates.has.organiser"));
        }
        if (row.id().equals(seminar.details().host())) {
            all.add(Message.of("duplicates.has.host"));
        }
        return all;
    }

    @Override
    public boolean mergeable(Organisation one, Organisation other) {
        return true;
    }

    @Override
    public Organisation proposed(Organisation stays, Organisation goes) {
        return OrganisationMerge.proposed(stays, goes);
    }

    @Override
    public Organisation merged(Organisation stays, Function<OrganisationField, Organisation> source) {
        return new Organisation(
                stays.id(),
                new Bilingual(
                        source.apply(OrganisationField.NAME_BG).name().bg(),
                        source.apply(OrganisationField.NAME_EN).name().en()),
                source.apply(OrganisationField.TYPE).type(),
                source.apply(OrganisationField.COUNTRY).country(),
                source.apply(OrganisationField.PARTNER_ROLE).partnerRole(),
                source.apply(OrganisationField.COLLECTIVE).collective(),
                source.apply(OrganisationField.NOTE).note(),
                List.of());
    }

    @Override
    public boolean nameless(Organisation row) {
        return row.name().isEmpty();
    }

    @Override
    public Edit merge(Seminar seminar, Organisation merged, Organisation goes) {
        return OrganisationMerge.edit(seminar, merged, goes);
    }

    @Override
    public boolean toldApart(Seminar seminar, Organisation one, Organisation other) {
        Set<Id<Organisation>> pair = Set.of(one.id(), other.id());
        return seminar.distinctOrganisations().stream()
                .anyMatch(each -> pair.equals(Set.of(each.first(), each.second())));
    }

    @Override
    public Edit tellApart(Seminar seminar, Ids ids, Organisation one, Organisation other) {
        return OrganisationEdits.tellApart(ids, one, other);
    }
}
