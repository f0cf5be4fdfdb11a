package org.sabor.print;

import org.sabor.model.CertificateEdits;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.Participant;

/// Keeps the number and date of a certificate before it is printed (DOMAIN 3.1): whoever has one keeps it whenever it
/// is printed again.
public final class CertificateRegister {
    private CertificateRegister() {}

    /// The edit that gives a number to each certificate of this request that has none yet.
    public static Edit edit(Request request, Ids ids) {
        var seminar = request.seminar();
        var day = request.moment().withZoneSameInstant(seminar.details().zone()).toLocalDate();
        var holders =
                Certificates.holders(request).stream().map(Participant::id).toList();
        return CertificateEdits.issue(seminar, ids, holders, day);
    }
}
