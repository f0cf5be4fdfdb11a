package org.sabor.ui.documents;

import java.util.ArrayList;
import java.util.List;
import org.sabor.model.Id;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrintEdits;
import org.sabor.print.DocumentKind;
import org.sabor.print.Numbering;
import org.sabor.print.Request;
import org.sabor.print.SheetRegister;
import org.sabor.workspace.Workspace;

/// The numbers of printed sheets: kept before a sheet is on paper, taken back where it does not come there.
///
/// @param keeps whether the file keeps what is done
record Prints(Workspace workspace, boolean keeps) {
    /// A request by whose numbers the file knows the sheets, and which prints were kept for it.
    record Kept(Request request, List<Id<SheetPrint>> prints) {}

    /// A desk copy goes back into its seminar without prints, whose numbers would be those of others there.
    Numbering numbering() {
        boolean kept = keeps && workspace.seminar().details().deskCopy() == null;
        return kept ? Numbering.KEPT : Numbering.NONE;
    }

    /// How sheets are numbered while they are only looked at.
    Numbering preview() {
        return numbering() == Numbering.KEPT ? Numbering.PREVIEW : Numbering.NONE;
    }

    /// Keeps the prints before they are on paper: no number is printed that the file does not know.
    Kept keep(Request wish, List<DocumentKind> kinds) {
        var request = wish.numbered(numbering());
        if (request.numbering() != Numbering.KEPT || !kinds.contains(DocumentKind.ATTENDANCE_SHEET)) {
            return new Kept(request, List.of());
        }
        var edit = SheetRegister.edit(request, workspace.ids());
        workspace.perform(edit);
        var prints = new ArrayList<Id<SheetPrint>>();
        for (var change : edit.changes()) {
            if (change.row() instanceof SheetPrint print) {
                prints.add(print.id());
            }
        }
        return new Kept(request.of(workspace.seminar()), prints);
    }

    /// Nothing has come on paper.
    void takeBack(Kept kept) {
        workspace.perform(SheetPrintEdits.takeBack(workspace.seminar(), kept.prints()));
    }
}
