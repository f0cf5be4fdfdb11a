package org.sabor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.PlannedPerson.Answer;
import org.sabor.message.Message;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.DistinctParticipants;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;

/// Carries out an import: one edit for all rows, with the organisations that are not there yet.
public final class ImportEdit {
    /// What has become of a row; the participant is null where it was left out and resembles nobody here.
    public record Outcome(Action action, @Nullable Id<Participant> participant) {}

    /// What has become of a row (COMMANDS.md).
    public enum Action {
        ADDED,
        UPDATED,
        UNCHANGED,
        ASKED,
        LEFT_OUT
    }

    private final Seminar seminar;
    private final Ids ids;
    private final ParticipantStatus status;
    private final OrganisationBook organisations;
    private final Map<Id<Participant>, Participant> before = new HashMap<>();
    private final Map<Id<Participant>, Participant> after = new LinkedHashMap<>();
    private final List<RowChange> distinct = new ArrayList<>();
    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, Id<Participant>> byRow = new HashMap<>();

    /// @param status of people who are new
    private ImportEdit(Seminar seminar, Ids ids, ParticipantStatus status) {
        this.seminar = seminar;
        this.ids = ids;
        this.status = status;
        this.organisations = new OrganisationBook(seminar);
    }

    /// Makes the edit of this plan.
    ///
    /// @param answers what somebody has said, by the row
    /// @param status of people who are new
    public static ImportEdit of(
            ImportPlan plan, Seminar seminar, Ids ids, Map<Integer, Answer> answers, ParticipantStatus status) {
        var made = new ImportEdit(seminar, ids, status);
        // A row that may be another row's person comes after it.
        for (boolean maybeAnotherRow : List.of(false, true)) {
            for (var person : plan.people()) {
                if ((person.maybeRow() != null) == maybeAnotherRow) {
                    made.take(person, answers.get(person.person().row()));
                }
            }
        }
        return made;
    }

    /// The edit; empty where nothing would change.
    public Edit edit() {
        var changes = new ArrayList<>(organisations.changes());
        int added = 0;
        int updated = 0;
        for (var row : after.values()) {
            var old = before.get(row.id());
            if (old == null) {
                changes.add(new RowChange.Added(row));
                added++;
            } else if (!old.equals(row)) {
                changes.add(new RowChange.Changed(old, row));
                updated++;
            }
        }
        if (added + updated == 0) {
            changes.clear();
        }
        changes.addAll(distinct);
        var title = added > 0
                ? Message.of("edit.participants-imported", added + updated)
                : Message.of("edit.participants-updated", updated);
        return new Edit(title, changes);
    }

    /// What has become of this row of the list.
    public Outcome outcome(int row) {
        return outcomes.getOrDefault(row, new Outcome(Action.LEFT_OUT, null));
    }

    private void take(PlannedPerson planned, @Nullable Answer answer) {
        var person = planned.person();
        var existing = existing(planned);
        var outcome = answer == Answer.LEAVE_OUT
                ? new Outcome(Action.LEFT_OUT, null)
                : switch (planned.verdict()) {
                    case NEW -> add(person);
                    case UPDATE, UNCHANGED -> update(Objects.requireNonNull(existing), person);
                    case POSSIBLE_DUPLICATE -> answered(person, existing, answer);
                };
        outcomes.put(person.row(), outcome);
        if (outcome.participant() != null && outcome.action() != Action.ASKED) {
            byRow.put(person.row(), outcome.participant());
        }
    }

    private @Nullable Id<Participant> existing(PlannedPerson planned) {
        if (planned.existing() != null) {
            return planned.existing().id();
        }
        return planned.maybeRow() == null ? null : byRow.get(planned.maybeRow());
    }

    private Outcome answered(ListedPerson person, @Nullable Id<Participant> existing, @Nullable Answer answer) {
        if (answer == null || (answer == Answer.SAME_PERSON && existing == null)) {
            return new Outcome(Action.ASKED, existing);
        }
        if (answer == Answer.SAME_PERSON) {
            return update(Objects.requireNonNull(existing), person);
        }
        var outcome = add(person);
        if (existing != null && outcome.participant() != null) {
            distinct.add(new RowChange.Added(new DistinctParticipants(ids.next(), existing, outcome.participant())));
        }
        return outcome;
    }

    private Outcome add(ListedPerson person) {
        var organisation = organisation(person);
        var participant = new Participant(
                ids.next(),
                ParticipantKind.PERSON,
                NameParts.of(person),
                Bilingual.EMPTY,
                null,
                organisation == null ? null : organisation.id(),
                country(person, organisation),
                NameParts.Texts.bilingual(person.position()),
                person.roles(),
                person.mode().planned(),
                status,
                person.email(),
                person.phone(),
                "",
                List.of(),
                List.of(),
                person.note());
        after.put(participant.id(), participant);
        return new Outcome(Action.ADDED, participant.id());
    }

    private @Nullable Organisation organisation(ListedPerson person) {
        return person.organisation().isEmpty()
                ? null
                : organisations.take(person.organisation(), person.country(), ids);
    }

    private static Country country(ListedPerson person, @Nullable Organisation organisation) {
        return organisation != null && organisation.country().equals(person.country())
                ? Country.NOT_STATED
                : person.country();
    }

    private Outcome update(Id<Participant> id, ListedPerson person) {
        var now = after.get(id);
        if (now == null) {
            now = seminar.participants().require(id);
            before.put(id, now);
        }
        var organisation =
                person.organisation().isEmpty() || organisations.isNamed(now.organisation(), person.organisation())
                        ? now.organisation()
                        : organisations
                                .take(person.organisation(), person.country(), ids)
                                .id();
        var country = now.country();
        if (person.country().stated()) {
            country = country(person, organisation == null ? null : organisations.require(organisation));
        }
        var revised = Revision.revised(now, person, organisation, country);
        after.put(id, revised);
        return new Outcome(revised.equals(now) ? Action.UNCHANGED : Action.UPDATED, id);
    }
}
