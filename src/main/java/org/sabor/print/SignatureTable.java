package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Bilingual;
import org.sabor.model.Participant;
import org.sabor.print.engine.Column;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// The table in which people sign, and what stands below it (DOMAIN R3, R6, 2.2). Where a page is too narrow, the
/// position goes first, then country, role and e-mail move below what they belong to, so that nobody has less than 35
/// millimetres to sign in; last of all go the empty columns of one's own, with a warning.
final class SignatureTable {
    private static final float ROW_HEIGHT = 9;
    private static final float SIZE = 9;
    private static final float SIZE_OF_BOTH = 8.5f;
    private static final float NUMBER = 10;
    private static final float COUNTRY = 25;
    private static final float ROLE = 30;
    private static final float EMAIL = 45;
    private static final float OWN = 25;
    private static final float SIGNATURE = 45;
    private static final float LEAST_SIGNATURE = 35;
    private static final float LEAST_TEXT = 31;

    /// A row; without a participant for whoever comes unannounced.
    private record SheetRow(int number, @Nullable Participant participant) {
        Text say(Function<Participant, Text> cell) {
            return participant == null ? Text.EMPTY : cell.apply(participant);
        }
    }

    private final Request request;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> signatures;
    private final List<Bilingual> own;
    private final List<Message> warnings = new ArrayList<>();
    private final boolean wide;
    private final boolean email;
    private boolean position;
    private boolean countryApart;
    private final boolean country;
    private boolean roleApart = true;
    private boolean emailApart;
    private float signature;

    /// @param people who stands in the rows, in order; a group as often as it has rows
    /// @param signatures the headings of what is signed
    SignatureTable(Request request, PageHead head, List<Participant> people, String... signatures) {
        this.request = request;
        this.head = head;
        this.signatures = List.of(signatures);
        wording = head.wording();
        cells = new PeopleCells(request.seminar(), wording);
        people.forEach(this::add);
        for (int i = 0; i < request.choices().blankRows(); i++) {
            add(null);
        }
        var chosen = request.sheets();
        wide = chosen.landscape();
        email = chosen.email();
        emailApart = email;
        own = new ArrayList<>(chosen.ownColumns());
        position = PeopleCells.anyPosition(people);
        country = cells.manyCountries(people);
        countryApart = country;
        signature = signatures.length > 1 ? LEAST_SIGNATURE : SIGNATURE;
        fit();
    }

    private void add(@Nullable Participant participant) {
        rows.add(new SheetRow(rows.size() + 1, participant));
    }

    private void fit() {
        if (tight()) {
            position = false;
        }
        if (tight()) {
            countryApart = false;
        }
        if (tight()) {
            roleApart = false;
        }
        if (tight()) {
            emailApart = false;
        }
        if (tight()) {
            signature = LEAST_SIGNATURE;
        }
        while (tight() && !own.isEmpty()) {
            warnings.add(Message.of("sheet.column-left-out", own.removeLast()));
        }
    }

    /// Whether names, organisations and positions have too little room beside what is fixed.
    private boolean tight() {
        float fixed = NUMBER
                + (countryApart ? COUNTRY : 0)
                + (roleApart ? ROLE : 0)
                + (emailApart ? EMAIL : 0)
                + OWN * own.size()
                + signature * signatures.size();
        return PageHead.width(wide) - fixed < LEAST_TEXT * (position ? 3 : 2);
    }

    /// What has no room.
    List<Message> warnings() {
        return List.copyOf(warnings);
    }

    /// The table, kept with what follows.
    void addTo(Content content) {
        var columns = new Columns<SheetRow>()
                .add(wording.mm("lists.number", NUMBER).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 3).naming(), row -> row.say(this::name))
                .add(wording.share("lists.organisation", 3.2f), row -> row.say(this::organisation))
                .addIf(position, wording.share("lists.position", 2.9f), row -> row.say(cells::position))
                .addIf(countryApart, wording.mm("lists.country", COUNTRY), row -> row.say(cells::country))
                .addIf(roleApart, wording.mm("lists.role", ROLE), row -> row.say(cells::role))
                .addIf(emailApart, wording.mm("lists.email", EMAIL), row -> row.say(SignatureTable::email));
        own.forEach(heading -> columns.add(ownColumn(heading), _ -> Text.EMPTY));
        signatures.forEach(key -> columns.add(wording.mm(key, signature), _ -> Text.EMPTY));
        var table = columns.table().grid().rowHeight(ROW_HEIGHT).size(wording.both() ? SIZE_OF_BOTH : SIZE);
        rows.forEach(row -> table.row(columns.cells(row)));
        content.table(table.endsWithNext());
    }

    private Column ownColumn(Bilingual heading) {
        var column = Column.mm(heading.in(wording.language()), OWN);
        var other = heading.only(wording.language().other());
        return wording.both() && !other.isEmpty()
                ? column.below(Text.of(other, Style.SMALL).in(wording.language().other()))
                : column;
    }

    private Text name(Participant participant) {
        var name = cells.personName(participant);
        var withRole = roleApart ? name : below(name, wording.say(each -> each.text(participant.mainRole())));
        return email && !emailApart ? below(withRole, email(participant)) : withRole;
    }

    private Text organisation(Participant participant) {
        var organisation = cells.organisationOrGroup(participant);
        return country && !countryApart ? below(organisation, cells.countryInLine(participant)) : organisation;
    }

    private static Text below(Text above, Text text) {
        var small = Wording.small(text);
        return text.equals(Text.EMPTY) ? above : above.equals(Text.EMPTY) ? small : above.below(small);
    }

    private static Text email(Participant participant) {
        return Text.of(participant.email());
    }

    /// What follows the table: how many were there, who answers for it, what becomes of the data, who pays.
    void close(Content content, Consumer<Content> signature) {
        content.together(lines -> {
            lines.beside(
                    left -> left.blank(
                            wording.text("attendance-sheet.total"), wording.text("attendance-sheet.total-later"), 70),
                    signature);
            lines.space(2);
            var notice = DataProtection.onSheets(request.seminar());
            wording.all().forEach(each -> new Prose(each, wording, lines).small(notice));
            head.funding(lines);
        });
    }
}
