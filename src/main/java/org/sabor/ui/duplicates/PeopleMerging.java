package org.sabor.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantMerge;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.ModeSign;

/// Compares two participants and makes them one.
record PeopleMerging(Messages messages) implements Merging<Participant, PersonField> {
    @Override
    public Keys keys() {
        return new Keys(
                "participants.duplicates",
                "participants.merge-chosen",
                "participants.duplicates-back",
                "participants.duplicates-none",
                "participants.merge-explained");
    }

    @Override
    public Rows<Participant> rows(Seminar seminar) {
        return seminar.participants();
    }

    @Override
    public String name(Participant row, Seminar seminar) {
        var own = row.name().full();
        return own.isEmpty() ? seminar.nameOf(row, messages.language()) : own;
    }

    @Override
    public String origin(Participant row, Seminar seminar) {
        var organisation = seminar.organisationOf(row);
        var country = messages.country(seminar.countryOf(row).code());
        return Stream.of(organisation == null ? "" : organisation.name().in(messages.language()), country)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public List<PersonField> fields() {
        return List.of(PersonField.values());
    }

    @Override
    public String text(PersonField field, Participant row, Seminar seminar) {
        var scope = field.scope();
        return scope == null ? ownText(field, row, seminar) : consent(row, scope);
    }

    private String ownText(PersonField field, Participant row, Seminar seminar) {
        return switch (field) {
            case NAME -> row.name().full();
            case LATIN -> row.name().latin();
            case CYRILLIC -> row.name().cyrillic();
            case TITLE -> both(row.name().title());
            case GROUP_NAME -> both(row.groupName());
            case HEAD_COUNT -> row.headCount() == null ? "" : String.valueOf(row.headCount());
            case ORGANISATION -> {
                var organisation = seminar.organisationOf(row);
                yield organisation == null ? "" : organisation.name().in(messages.language());
            }
            case COUNTRY -> messages.country(row.country().code());
            case POSITION -> both(row.position());
            case ROLES -> row.roles().stream().map(messages::text).collect(Collectors.joining(", "));
            case PLANNED_MODE ->
                row.plannedMode() == PlannedMode.NOT_STATED
                        ? ""
                        : ModeSign.of(row.plannedMode()).text(messages);
            case STATUS -> messages.text(row.status());
            case EMAIL -> row.email();
            case PHONE -> row.phone();
            case LANGUAGE -> messages.languageName(row.language());
            case NOTE -> row.note();
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static String both(Bilingual text) {
        return Stream.of(text.bg(), text.en())
                .filter(side -> !side.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String consent(Participant row, ConsentScope scope) {
        return row.consents().stream()
                .filter(each -> each.scope() == scope)
                .map(this::consent)
                .collect(Collectors.joining("; "));
    }

    private String consent(Consent answer) {
        var date = answer.date();
        return messages.text(answer.state()) + (date == null ? "" : " · " + messages.date(date));
    }

    @Override
    public boolean same(PersonField field, String one, String other) {
        return field == PersonField.EMAIL ? one.equalsIgnoreCase(other) : one.equals(other);
    }

    @Override
    public List<String> aliases(Participant row) {
        return row.aliases();
    }

    @Override
    public List<Message> belongings(Participant row, Seminar seminar) {
        var all = new ArrayList<Message>();
        count(
                all,
                "duplicates.has.attendance",
                seminar.attendance(),
                each -> each.participant().equals(row.id()));
        count(
                all,
                "duplicates.has.visits",
                seminar.visitSeats(),
                each -> each.participant().equals(row.id()));
        count(all, "duplicates.has.talks", seminar.sessions(), each -> each.hasSpeaker(row.id()));
        count(
                all,
                "duplicates.has.speaker",
                seminar.speakers(),
                each -> each.participant().equals(row.id()));
        count(
                all,
                "duplicates.has.needs",
                seminar.needs(),
                each -> each.participant().equals(row.id()));
        return all;
    }

    private static <T> void count(List<Message> all, String key, List<T> rows, Predicate<T> its) {
        int count = (int) rows.stream().filter(its).count();
        if (count > 0) {
            all.add(Message.of(key, count));
        }
    }

    @Override
    public boolean mergeable(Participant one, Participant other) {
        return one.kind() == other.kind();
    }

    @Override
    public Participant proposed(Participant stays, Participant goes) {
        return ParticipantMerge.proposed(stays, goes);
    }

    @Override
    public Participant merged(Participant stays, Function<PersonField, Participant> source) {
        var name = source.apply(PersonField.NAME).name();
        return new Participant(
                stays.id(),
                stays.kind(),
                new PersonName(
                        source.apply(PersonField.TITLE).name().title(),
                        name.given(),
                        name.middle(),
                        name.family(),
                        source.apply(PersonField.LATIN).name().latin(),
                        source.apply(PersonField.CYRILLIC).name().cyrillic()),
                source.apply(PersonField.GROUP_NAME).groupName(),
                source.apply(PersonField.HEAD_COUNT).headCount(),
                source.apply(PersonField.ORGANISATION).organisation(),
                source.apply(PersonField.COUNTRY).country(),
                source.apply(PersonField.POSITION).position(),
                source.apply(PersonField.ROLES).roles(),
                source.apply(PersonField.PLANNED_MODE).plannedMode(),
                source.apply(PersonField.STATUS).status(),
                source.apply(PersonField.EMAIL).email(),
                source.apply(PersonField.PHONE).phone(),
                source.apply(PersonField.LANGUAGE).language(),
                consents(source),
                List.of(),
                source.apply(PersonField.NOTE).note());
    }

    private static List<Consent> consents(Function<PersonField, Participant> source) {
        var all = new ArrayList<Consent>();
        for (var field : PersonField.values()) {
            var scope = field.scope();
            if (scope != null) {
                source.apply(field).consents().stream()
                        .filter(each -> each.scope() == scope)
                        .forEach(all::add);
            }
        }
        return all;
    }

    @Override
    public boolean nameless(Participant row) {
        return row.isPerson() && row.name().isEmpty();
    }

    @Override
    public Edit merge(Seminar seminar, Participant merged, Participant goes) {
        return ParticipantMerge.edit(seminar, merged, goes);
    }

    @Override
    public boolean toldApart(Seminar seminar, Participant one, Participant other) {
        Set<Id<Participant>> pair = Set.of(one.id(), other.id());
        return seminar.distinctParticipants().stream()
                .anyMatch(each -> pair.equals(Set.of(each.first(), each.second())));
    }

    @Override
    public Edit tellApart(Seminar seminar, Ids ids, Participant one, Participant other) {
        return ParticipantEdits.tellApart(seminar, ids, one, other);
    }
}
