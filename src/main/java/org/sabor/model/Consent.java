package org.sabor.model;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer to a request for consent, apart from attendance and registration (DOMAIN R15, 5.1).
///
/// @param date when it was given, refused or withdrawn; null where not stated
/// @param origin how the answer came, for the proof of it (RELIABILITY F7); null where not stated
public record Consent(
        ConsentScope scope,
        ConsentState state,
        @Nullable LocalDate date,
        @Nullable ConsentOrigin origin) {
    private static final Comparator<List<Consent>> LATER = Comparator.<List<Consent>, LocalDate>comparing(
                    Consent::lastDate)
            .thenComparing(answers -> answers.getLast().state());

    /// An answer of which nobody has said how it came.
    public Consent(ConsentScope scope, ConsentState state, @Nullable LocalDate date) {
        this(scope, state, date, null);
    }

    /// The answers about one scope among these, the last one last.
    public static List<Consent> about(ConsentScope scope, List<Consent> answers) {
        return answers.stream().filter(each -> each.scope == scope).toList();
    }

    /// These answers with one that came later. A consent that was given stays beside its withdrawal, as it is the
    /// proof for what was published in between, and a withdrawal beside a new consent; an answer is put in the
    /// place of the last one where it is the same with another date or proof, or where that was a refusal.
    ///
    /// While an answer is being chosen it has neither date nor proof: such a one leaves no trace when another is
    /// chosen.
    public static List<Consent> noted(List<Consent> answers, Consent answer) {
        var own = about(answer.scope, answers);
        if (own.isEmpty()) {
            return with(answers, own, List.of(answer));
        }
        var last = own.getLast();
        if (last.equals(answer)) {
            return answers;
        }
        var before = own.subList(0, own.size() - 1);
        var after = new ArrayList<>(before);
        if (last.state != answer.state && last.bare() && answer.bare()) {
            if (before.isEmpty() || before.getLast().state != answer.state) {
                after.add(answer);
            }
        } else {
            if (last.state != answer.state && last.state != ConsentState.REFUSED) {
                after.add(last);
            }
            after.add(answer);
        }
        return with(answers, own, after);
    }

    /// The answers of one person who was noted twice. Of each scope the later answer is the last, of two without
    /// dates the one that allows less; what comes before it is of both.
    static List<Consent> joined(List<Consent> ones, List<Consent> others) {
        var all = new ArrayList<Consent>();
        for (var scope : ConsentScope.values()) {
            var one = about(scope, ones);
            var other = about(scope, others);
            boolean oneIsLater = other.isEmpty() || (!one.isEmpty() && LATER.compare(one, other) >= 0);
            var later = oneIsLater ? one : other;
            var joined = new ArrayList<>(oneIsLater ? other : one);
            joined.removeAll(later);
            for (var answer : later) {
                joined = new ArrayList<>(noted(joined, answer));
            }
            all.addAll(joined);
        }
        return all;
    }

    private static LocalDate lastDate(List<Consent> answers) {
        return answers.stream()
                .map(each -> requireNonNullElse(each.date, LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /// The answers with these in the place of those about one scope.
    private static List<Consent> with(List<Consent> answers, List<Consent> own, List<Consent> after) {
        var all = new ArrayList<>(answers);
        int place = own.isEmpty() ? all.size() : all.indexOf(own.getFirst());
        all.removeAll(own);
        all.addAll(place, after);
        return all;
    }

    private boolean bare() {
        return date == null && origin == null;
    }
}
