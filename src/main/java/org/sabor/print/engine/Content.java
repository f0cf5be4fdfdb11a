package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The outline of a document, filled from top to bottom: title, headings, paragraphs, tables, pictures. Lengths in
/// millimetres, sizes of type in points.
public final class Content {
    private final List<Block> blocks = new ArrayList<>();

    private Content with(Block block) {
        blocks.add(block);
        return this;
    }

    private static List<Block> filled(Consumer<Content> filling) {
        var content = new Content();
        filling.accept(content);
        return content.blocks();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// The title of the document, centred; there is one.
    public Content title(String text) {
        return with(Paragraph.heading(Paragraph.Kind.H1, text, Align.CENTRE));
    }

    /// The same title, parts of it in another language.
    public Content title(Text text) {
        return with(Paragraph.heading(Paragraph.Kind.H1, text, Align.CENTRE));
    }

    /// The title of a part that is handed out alone, at the left; a bookmark in a long document.
    public Content chapter(Text text) {
        return with(Paragraph.heading(Paragraph.Kind.H1, text, Align.LEFT));
    }

    /// The heading of a section, a bookmark in a long document.
    public Content heading(String text) {
        return with(Paragraph.heading(Paragraph.Kind.H2, text, Align.LEFT));
    }

    /// The same heading, in a style or a language of its own.
    public Content heading(Text text) {
        return with(Paragraph.heading(Paragraph.Kind.H2, text, Align.LEFT));
    }

    /// The heading of a part of a section.
    public Content subheading(String text) {
        return with(Paragraph.heading(Paragraph.Kind.H3, text, Align.LEFT));
    }

    public Content paragraph(String text) {
        return paragraph(Text.of(text));
    }

    public Content paragraph(Text text) {
        return with(Paragraph.of(text, Align.LEFT));
    }

    /// A paragraph that leads to what follows and is never left alone at the end of a page: "Aims of the project:".
    public Content lead(Text text) {
        return with(Paragraph.lead(text));
    }

    public Content centred(Text text) {
        return with(Paragraph.of(text, Align.CENTRE));
    }

    /// A paragraph with a label in bold: "Place: Haskovo". Nothing where the value is empty.
    public Content fact(String label, String value) {
        return value.isBlank() ? this : fact(label, Text.of(value));
    }

    public Content fact(String label, Text value) {
        return fact(Text.bold(label), value);
    }

    /// The same with a label that has its own style, a part of it perhaps in another language.
    public Content fact(Text label, Text value) {
        return paragraph(label.and(": ", Style.BOLD).and(value));
    }

    public Content bullets(List<Text> items) {
        return with(new Bullets(items, false));
    }

    /// Steps in their order, numbered from 1.
    public Content steps(List<Text> items) {
        return with(new Bullets(items, true));
    }

    public Content table(Table table) {
        return with(table);
    }

    /// A label with a line to write on, and what belongs there in small letters below.
    public Content blank(String label, String caption, float millimetres) {
        return with(new Blank(Text.of(label), caption, Lengths.points(millimetres)));
    }

    /// A picture so wide, with the text that says what is on it.
    public Content figure(Picture picture, String alternative, float millimetres) {
        return with(new Figure(picture, alternative, Lengths.points(millimetres), Align.CENTRE));
    }

    /// A chart with the numbers of a table that stands beside it.
    public Content chart(BarChart chart) {
        return with(chart);
    }

    public Content space(float millimetres) {
        return with(new Block.Space(Lengths.points(millimetres)));
    }

    /// A thin line from edge to edge.
    public Content rule() {
        return with(new Block.Separator());
    }

    public Content newPage() {
        return with(new Block.NewPage());
    }

    /// What stands on one page, for instance the lines to be signed.
    public Content together(Consumer<Content> filling) {
        return with(new Together(filled(filling)));
    }

    /// Two columns beside each other.
    public Content beside(Consumer<Content> left, Consumer<Content> right) {
        return with(new Beside(List.of(filled(left), filled(right)), 0));
    }

    /// Two columns beside each other, the first so wide.
    public Content beside(float millimetres, Consumer<Content> left, Consumer<Content> right) {
        return with(new Beside(List.of(filled(left), filled(right)), Lengths.points(millimetres)));
    }

    /// Sheets of cards, for pages of [PageSetup#WHOLE].
    public Content cards(CardSheet sheet, List<CardSheet.Sides> cards) {
        return with(new Block.Cards(sheet, List.copyOf(cards)));
    }

    /// A frame around the text of this page, so far outside of it at the sides, and room above what follows.
    public Content frame(float outside, float inside) {
        return with(new Block.Frame(Lengths.points(outside), Lengths.points(inside)));
    }

    /// A page to be folded in the middle that shows the same on both sides: logos of this height, a name as large as
    /// fits, and further lines below it, smaller. For pages of [PageSetup#FOLDED].
    public Content plate(PageSetup.@Nullable Logo logos, List<Text> names, List<Text> below) {
        var words = new ArrayList<Plate.Words>();
        names.forEach(
                name -> words.add(words.isEmpty() ? new Plate.Words(name, 76, 22) : new Plate.Words(name, 34, 16)));
        below.forEach(line -> words.add(new Plate.Words(line, 22, 13)));
        var figure = logos == null
                ? null
                : new Figure(
                        logos.picture(),
                        logos.alternative(),
                        Lengths.points(logos.height())
                                * logos.picture().width()
                                / logos.picture().height(),
                        Align.CENTRE);
        var bookmark = names.isEmpty() || names.getFirst().runs().isEmpty()
                ? ""
                : names.getFirst().runs().getFirst().text();
        return with(new Plate(figure, words, bookmark));
    }
}
