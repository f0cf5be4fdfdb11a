package org.sabor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.sabor.print.engine.Column;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.PageSetup;
import org.sabor.print.engine.Picture;
import org.sabor.print.engine.Printout;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The chapters of a guide written in Markdown, each on pages of its own, so that one can be printed alone. Of Markdown
/// it knows what the guide uses: headings, paragraphs, flat lists, tables, pictures, bold, keys in back quotes, and a
/// rule for a new page; anything else is a mistake in the guide.
final class Chapters {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    /// How finely a picture of the screen stands on paper.
    private static final float DOTS_PER_INCH = 190;
    private static final float MILLIMETRES_PER_INCH = 25.4f;
    private static final float MARGIN = 18;
    /// The first column of a table names its rows; it takes so much of the width.
    private static final float FIRST = 1;
    private static final float OTHERS = 2.2f;

    private final Function<String, byte[]> pictures;
    private final List<Printout.Section> sections = new ArrayList<>();
    private final PageSetup setup;
    private final String title;

    /// @param pictures the bytes of a picture by its path beside the text
    Chapters(String markdown, Function<String, byte[]> pictures, PageSetup.PageLabel label) {
        this.pictures = pictures;
        var document = PARSER.parse(markdown);
        title = plain(document.getFirstChild());
        setup = PageSetup.PORTRAIT.margin(MARGIN).foot(title, label);
        var content = new Content();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                content = new Content();
                var name = plain(heading);
                if (sections.isEmpty()) {
                    content.title(name);
                } else {
                    content.chapter(Text.bold(name));
                }
                sections.add(new Printout.Section(name, setup, content));
            } else {
                add(node, content);
            }
        }
    }

    String title() {
        return title;
    }

    List<Printout.Section> sections() {
        return List.copyOf(sections);
    }

    private void add(Node node, Content content) {
        switch (node) {
            case Heading heading when heading.getLevel() == 2 -> content.heading(plain(heading));
            case Heading heading -> content.subheading(plain(heading));
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image -> figure(image, content);
            case Paragraph paragraph when leads(paragraph) -> content.lead(text(paragraph));
            case Paragraph paragraph -> content.paragraph(text(paragraph));
            case BulletList list -> content.bullets(items(list));
            case OrderedList list -> content.together(steps -> steps.steps(items(list)));
            case TableBlock table -> content.table(table(table));
            case ThematicBreak _ -> content.newPage();
            default -> throw unknown(node);
        }
    }

    /// Whether it belongs to what follows.
    private boolean leads(Paragraph paragraph) {
        var next = paragraph.getNext();
        return plain(paragraph).endsWith(":")
                || next instanceof OrderedList
                || (next instanceof Paragraph && next.getFirstChild() instanceof Image);
    }

    private void figure(Image image, Content content) {
        var picture = Picture.of(pictures.apply(image.getDestination()));
        content.space(1);
        content.figure(picture, plain(image), picture.width() * MILLIMETRES_PER_INCH / DOTS_PER_INCH);
        content.space(1);
    }

    private static List<Text> items(Node list) {
        var items = new ArrayList<Text>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var paragraph = item.getFirstChild();
            if (paragraph == null || paragraph.getNext() != null) {
                throw unknown(item);
            }
            items.add(text(paragraph));
        }
        return items;
    }

    private static Table table(TableBlock block) {
        var columns = new ArrayList<Column>();
        var rows = new ArrayList<List<Text>>();
        for (var part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        for (var heading = block.getFirstChild().getFirstChild().getFirstChild();
                heading instanceof TableCell;
                heading = heading.getNext()) {
            columns.add(Column.share(plain(heading), columns.isEmpty() ? FIRST : OTHERS));
        }
        var table = Table.of(columns);
        for (var row : rows.subList(1, rows.size())) {
            // A row that has only its first cell is a heading over those that follow.
            if (row.stream().skip(1).allMatch(cell -> cell.runs().isEmpty())) {
                table.group(row.getFirst().runs().getFirst().text());
            } else {
                table.row(row);
            }
        }
        return table;
    }

    private static List<Text> cells(Node row) {
        var cells = new ArrayList<Text>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(text(cell));
        }
        return cells;
    }

    private static String plain(Node node) {
        return String.join("", text(node).runs().stream().map(Text.Run::text).toList());
    }

    private static Text text(Node parent) {
        var text = Text.EMPTY;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            text = switch (node) {
                case org.commonmark.node.Text words -> text.and(Text.of(words.getLiteral()));
                case SoftLineBreak _ -> text.and(Text.of(" "));
                case StrongEmphasis label -> text.and(Text.bold(plain(label)));
                case Code keys -> text.and(Text.of(keys.getLiteral(), Style.BOLD));
                default -> throw unknown(node);
            };
        }
        return text;
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("the guide has no place for " + node);
    }
}
