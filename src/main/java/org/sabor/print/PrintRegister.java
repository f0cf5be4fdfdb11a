package org.sabor.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.sabor.model.Certificate;
import org.sabor.model.CertificateEdits;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrintEdits;

/// What the seminar keeps before it is on paper: the prints of attendance sheets and the certificates. No number is
/// printed that the file does not know.
public final class PrintRegister {
    private PrintRegister() {}

    /// The edits that give numbers to what is to be made of these kinds and has none; none where all have.
    public static List<Edit> edits(Collection<DocumentKind> wanted, Request request, Ids ids) {
        var edits = new ArrayList<Edit>();
        if (request.numbering() == Numbering.KEPT) {
            if (wanted.contains(DocumentKind.ATTENDANCE_SHEET)) {
                edits.add(SheetRegister.edit(request, ids));
            }
            if (wanted.contains(DocumentKind.CERTIFICATES)) {
                edits.add(CertificateRegister.edit(request, ids));
            }
        }
        edits.removeIf(Edit::isEmpty);
        return List.copyOf(edits);
    }

    /// The edits that take these numbers back, because nothing could be written after all.
    public static List<Edit> takeBack(Seminar seminar, List<Edit> registered) {
        var prints = new HashSet<Id<SheetPrint>>();
        var certificates = new HashSet<Id<Certificate>>();
        for (var edit : registered) {
            for (var change : edit.changes()) {
                if (change.row() instanceof SheetPrint print) {
                    prints.add(print.id());
                } else if (change.row() instanceof Certificate certificate) {
                    certificates.add(certificate.id());
                }
            }
        }
        var edits = new ArrayList<Edit>();
        edits.add(SheetPrintEdits.takeBack(seminar, prints));
        edits.add(CertificateEdits.takeBack(seminar, certificates));
        edits.removeIf(Edit::isEmpty);
        return List.copyOf(edits);
    }
}
