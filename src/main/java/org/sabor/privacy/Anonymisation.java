package org.sabor.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;

/// A seminar made anonymous (DOMAIN R18, 5.3; RELIABILITY F1-F3): what the registry says of each column is done, and
/// the figures stay as they were counted before. It cannot be taken back.
///
/// @param seminar what is left
/// @param protocol what was done
public record Anonymisation(Seminar seminar, Protocol protocol) {
    /// Why this seminar may not be made anonymous on this day, or null where it may: the papers must be kept, the term
    /// has stopped or cannot be computed, or it was done already (DOMAIN 2.6).
    public static @Nullable Message obstacle(Seminar seminar, LocalDate today) {
        var retention = seminar.project().retention();
        var kept = seminar.kept();
        if (kept != null) {
            return Message.of("anonymise.already", date(kept.anonymised()));
        } else if (retention.hold()) {
            return retention.holdReason().isEmpty()
                    ? Message.of("anonymise.held")
                    : Message.of("anonymise.held-because", retention.holdReason());
        }
        var until = retention.until();
        if (until == null) {
            return Message.of("anonymise.no-payment");
        }
        return retention.over(today) ? null : Message.of("anonymise.too-early", date(until));
    }

    private static Message date(LocalDate day) {
        return Message.of("anonymise.date", day.getDayOfMonth(), day.getMonthValue(), String.valueOf(day.getYear()));
    }

    /// The seminar made anonymous, without asking whether it may be: [#obstacle].
    ///
    /// @param ids makes ids that tell nothing of the old ones
    /// @param chance decides the order of the pseudonyms; what it is drawn from must not be guessable
    public static Anonymisation of(Seminar seminar, LocalDate today, Ids ids, Random chance) {
        var texts = NamesInTexts.of(seminar);
        var people = new SharedRows(seminar, ids, chance);
        var rows = new ArrayList<Row<?>>(people.rows());
        int published = 0;
        for (var kind : RowKind.values()) {
            boolean goes = PersonalData.removed(kind) || kind == RowKind.PARTICIPANT || kind == RowKind.ATTENDANCE;
            for (var row : goes ? List.<Row<?>>of() : List.copyOf(seminar.rows(kind))) {
                if (!(row instanceof Evidence evidence)) {
                    rows.add(byRules(row, texts));
                } else if (evidence.kind() == EvidenceKind.PUBLICATION) {
                    published++;
                    rows.add(renamed(byRules(evidence, texts), published));
                }
            }
        }
        var after = Seminar.ofRows(rows);
        var details = after.details();
        var figures = details.figures().withKept(CountedBefore.of(seminar, today));
        rows.remove(details);
        rows.add(details.withReported(figures, details.publications()));
        after = Seminar.ofRows(rows);
        return new Anonymisation(after, protocol(seminar, after, today, people.pseudonyms(), texts.found()));
    }

    private static Protocol protocol(Seminar before, Seminar after, LocalDate today, int pseudonyms, int texts) {
        var until = before.project().retention().until();
        var bytes = before.attachments();
        bytes.removeAll(after.attachments());
        return new Protocol(
                today,
                before.details().title(),
                until == null ? today : until,
                (int) before.participants().stream()
                        .filter(Participant::isPerson)
                        .count(),
                pseudonyms,
                gone(before, after),
                texts,
                bytes.size());
    }

    private static Map<RowKind, Integer> gone(Seminar before, Seminar after) {
        var gone = new EnumMap<RowKind, Integer>(RowKind.class);
        for (var kind : RowKind.values()) {
            int number = before.rows(kind).size() - after.rows(kind).size();
            if (number > 0) {
                gone.put(kind, number);
            }
        }
        return gone;
    }

    private static <R extends Row<?>> R byRules(R row, NamesInTexts texts) {
        var rules = new HashMap<String, Rule>();
        PersonalData.of(RowKind.of(row)).forEach(column -> rules.put(column.component(), column.rule()));
        @SuppressWarnings("unchecked") // all rows are records, and a record is made anew as what it is
        var recast = (R) Recast.of((Record) row, (component, value) -> switch (rules.get(component.getName())) {
            case KEPT, SHARED, PSEUDONYM -> value;
            case EMPTIED -> Recast.empty(component);
            case WITHOUT_NAMES -> texts.without(value);
            case REMOVED -> throw new IllegalStateException("a row of which something is left: " + component);
            case null -> throw new IllegalStateException("not in the registry: " + component);
        });
        return recast;
    }

    /// What a file was called may name somebody.
    private static Evidence renamed(Evidence row, int number) {
        var name = row.name();
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || !name.substring(dot).matches("\\.[A-Za-z0-9]{1,5}") ? "" : name.substring(dot);
        return new Evidence(
                row.id(),
                row.kind(),
                "publication-" + number + ending,
                row.hash(),
                row.size(),
                row.day(),
                row.added(),
                row.note(),
                row.pages());
    }
}
