package org.sabor.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sabor.message.Message;

/// Edits of the register of certificates.
public final class CertificateEdits {
    private CertificateEdits() {}

    /// By participant the certificate they have.
    public static Map<Id<Participant>, Certificate> byParticipant(Seminar seminar) {
        var found = new HashMap<Id<Participant>, Certificate>();
        seminar.certificates().forEach(row -> found.put(row.participant(), row));
        return found;
    }

    /// Gives a number to each of these who has none yet, in this order; an edit without changes where all have one.
    public static Edit issue(Seminar seminar, Ids ids, Collection<Id<Participant>> participants, LocalDate on) {
        var known = byParticipant(seminar);
        int next = 1
                + seminar.certificates().stream()
                        .mapToInt(Certificate::number)
                        .max()
                        .orElse(0);
        var changes = new ArrayList<RowChange>();
        for (var participant : participants) {
            if (!known.containsKey(participant)) {
                changes.add(new RowChange.Added(new Certificate(ids.next(), next++, participant, on)));
            }
        }
        return new Edit(Message.of("edit.certificates-issued", changes.size()), changes);
    }

    /// Takes the numbers back of certificates that could not be made after all.
    public static Edit takeBack(Seminar seminar, Collection<Id<Certificate>> certificates) {
        var gone = seminar.certificates().stream()
                .filter(row -> certificates.contains(row.id()))
                .toList();
        return new Edit(Message.of("edit.certificates-not-issued", gone.size()), Edits.removed(gone));
    }
}
