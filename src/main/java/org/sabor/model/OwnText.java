package org.sabor.model;

/// A text of a document that the user has written in the place of the one the program writes.
///
/// @param place which text it is, a word of the document: `report.opening`
/// @param text the user's own; a language in which it is empty keeps the program's text
/// @param instead what the program wrote there when it was edited, so that a later change of its data is noticed
public record OwnText(Id<OwnText> id, String place, Bilingual text, Bilingual instead) implements Row<OwnText> {
    public OwnText {
        place = place.strip();
    }
}
