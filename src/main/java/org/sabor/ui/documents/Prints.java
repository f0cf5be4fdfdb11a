package org.sabor.ui.documents;

import java.util.List;
import org.sabor.model.Edit;
import org.sabor.print.DocumentKind;
import org.sabor.print.Numbering;
import org.sabor.print.PrintRegister;
import org.sabor.print.Request;
import org.sabor.workspace.Workspace;

/// The numbers of sheets and certificates: kept before they are on paper, taken back where they do not come there.
///
/// @param keeps whether the file keeps what is done
record Prints(Workspace workspace, boolean keeps) {
    /// A request by whose numbers the file knows what is printed, and what was kept for it.
    record Kept(Request request, List<Edit> edits) {
        Kept {
            edits = List.copyOf(edits);
        }
    }

    /// A desk copy goes back into its seminar without prints, whose numbers would be those of others there.
    Numbering numbering() {
        boolean kept = keeps && workspace.seminar().details().deskCopy() == null;
        return kept ? Numbering.KEPT : Numbering.NONE;
    }

    /// How sheets are numbered while they are only looked at.
    Numbering preview() {
        return numbering() == Numbering.KEPT ? Numbering.PREVIEW : Numbering.NONE;
    }

    /// Keeps the numbers before they are on paper: none is printed that the file does not know.
    Kept keep(Request wish, List<DocumentKind> kinds) {
        var request = wish.numbered(numbering());
        var edits = PrintRegister.edits(kinds, request, workspace.ids());
        edits.forEach(workspace::perform);
        return new Kept(request.of(workspace.seminar()), edits);
    }

    /// Nothing has come on paper.
    void takeBack(Kept kept) {
        PrintRegister.takeBack(workspace.seminar(), kept.edits()).forEach(workspace::perform);
    }
}
