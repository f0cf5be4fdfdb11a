package org.sabor.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.Role;
import org.sabor.names.Folding;
import org.sabor.names.LookAlikes;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.CellText;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableRow;

/// Reads the people out of a sheet, by its layout; names what is left out, and what is to be looked at.
final class ListReader {
    private static final int LONGEST_GAP = 1_000;
    /// Two lines of two words each.
    private static final Pattern SEVERAL = Pattern.compile("\\S+ +\\S+.*\\R\\S+ +\\S+.*");
    /// By their folded names in both languages.
    private static final Map<String, Role> ROLES = roleNames();

    private final Sheet sheet;
    private final ListLayout layout;
    private final boolean lines;
    private final RowKindFinder kinds;
    private final JoinedCells joined;
    private final List<ListedPerson> people = new ArrayList<>();
    private final List<ListRow.Ignored> ignored = new ArrayList<>();
    private final List<ListRow.Warning> warnings = new ArrayList<>();
    private final Map<ListField, List<Integer>> columns = new EnumMap<>(ListField.class);
    /// What a list says again and again is understood once.
    private final Map<String, Country> countries = new HashMap<>();

    private final Map<String, ListMode> modes = new HashMap<>();
    private final Map<Marks, ListMode> marks = new HashMap<>();
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private int expected = 1;

    private record Marks(String onsite, String online) {}

    /// @param lines whether the rows are lines of a file, of which a record may take several
    ListReader(Sheet sheet, ListLayout layout, boolean lines) {
        this.sheet = sheet;
        this.layout = layout;
        this.lines = lines;
        this.kinds = new RowKindFinder(layout, sheet.rows());
        this.joined = new JoinedCells(sheet);
    }

    private List<Integer> columns(ListField field) {
        return columns.computeIfAbsent(field, layout::columnsOf);
    }

    List<ListedPerson> people() {
        return people;
    }

    List<ListRow.Ignored> ignored() {
        return ignored;
    }

    List<ListRow.Warning> warnings() {
        return warnings;
    }

    /// Reads all rows.
    ListReader read() {
        for (var row : sheet.rows()) {
            gap(row);
            if (row.number() < layout.headingRow()) {
                ignored.add(new ListRow.Ignored(row.number(), ListRow.Reason.TITLE));
            } else if (row.number() >= layout.firstPerson()) {
                row(row);
            }
        }
        return this;
    }

    /// Rows that are not there at all are blank.
    private void gap(TableRow row) {
        if (row.number() - expected <= LONGEST_GAP) {
            for (int number = expected; number < row.number(); number++) {
                ignored.add(new ListRow.Ignored(number, ListRow.Reason.BLANK));
            }
        }
        expected = row.number() + (lines ? lines(row) : 1);
    }

    /// How many lines of the file the record takes, by the line ends within its cells.
    private static int lines(TableRow row) {
        return 1
                + (int) row.cells().stream()
                        .mapToLong(cell -> cell.text()
                                .replace("\r\n", "\n")
                                .chars()
                                .filter(c -> c == '\n' || c == '\r')
                                .count())
                        .sum();
    }

    private void row(TableRow row) {
        var name = fullName(row);
        var why = kinds.whyNot(row, name);
        if (why != null) {
            ignored.add(new ListRow.Ignored(row.number(), why));
            if (why == ListRow.Reason.NOBODY) {
                suspect(row);
            }
            return;
        }
        people.add(person(row, name));
        if (ownName(row).contains("\n") && SEVERAL.matcher(ownName(row)).matches()) {
            warn(row, Message.of("list.warning.several-names"));
        }
        if (row.hidden()) {
            warn(row, Message.of("list.warning.hidden-row"));
        }
    }

    private String ownName(TableRow row) {
        var columns = columns(ListField.FULL_NAME);
        return columns.isEmpty() ? "" : row.cell(columns.getFirst()).text().strip();
    }

    private String fullName(TableRow row) {
        var whole = text(row, ListField.FULL_NAME);
        if (whole.isEmpty()) {
            whole = text(row, ListField.FULL_NAME_FAMILY_FIRST);
        }
        var name = whole.isEmpty()
                ? joined(
                        joined(text(row, ListField.GIVEN_NAME), text(row, ListField.MIDDLE_NAME)),
                        text(row, ListField.FAMILY_NAME))
                : whole;
        // Question marks are what an encoding has left of a name, dots are a line to be filled by hand.
        return name.codePoints().anyMatch(Character::isLetterOrDigit) ? name : "";
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }

    private ListedPerson person(TableRow row, String name) {
        suspect(row);
        boolean parts = !text(row, ListField.GIVEN_NAME).isEmpty()
                || !text(row, ListField.FAMILY_NAME).isEmpty();
        var countryText = text(row, ListField.COUNTRY);
        var country = countries.computeIfAbsent(countryText, Countries::of);
        if (!countryText.isEmpty() && !country.stated()) {
            warn(row, Message.of("list.warning.country", shortened(countryText)));
        }
        if (hasCedilla(name, country)) {
            warn(row, Message.of("list.warning.cedilla"));
        }
        var email = email(row);
        if (!email.text().isEmpty() && !email.usable()) {
            warn(row, Message.of("list.warning.email", shortened(email.text())));
        }
        if (name.isEmpty()) {
            warn(row, Message.of("list.warning.no-name"));
        } else if (LookAlikes.mixed(name)) {
            warn(row, Message.of("list.warning.two-alphabets"));
        }
        return new ListedPerson(
                row.number(),
                name,
                parts,
                !columns(ListField.FULL_NAME_FAMILY_FIRST).isEmpty(),
                text(row, ListField.GIVEN_NAME),
                text(row, ListField.MIDDLE_NAME),
                text(row, ListField.FAMILY_NAME),
                text(row, ListField.TITLE),
                text(row, ListField.LATIN_NAME),
                text(row, ListField.ORGANISATION),
                text(row, ListField.POSITION),
                country,
                countryText,
                email.text(),
                email.usable(),
                phone(row),
                mode(row),
                roles.computeIfAbsent(text(row, ListField.ROLES), ListReader::roles),
                note(row));
    }

    /// Whether a Romanian name has the Turkish letters that old keyboards had for Ș and Ț (DOMAIN 4.5). The name stays
    /// as it is: it is compared without the difference.
    private static boolean hasCedilla(String name, Country country) {
        return has(name, 'Ţ', 'ţ') || (country.code().equals("RO") && has(name, 'Ş', 'ş'));
    }

    private static boolean has(String text, char large, char small) {
        return text.indexOf(large) >= 0 || text.indexOf(small) >= 0;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }

    /// The text of the column that holds this; empty where no column does.
    private String text(TableRow row, ListField field) {
        var text = "";
        for (int column : columns(field)) {
            text = joined(text, CellText.value(cell(row, column, field).text()));
        }
        return text;
    }

    /// The cell, or the one it is joined to: an organisation can be that of several people, a name cannot.
    private Cell cell(TableRow row, int column, ListField field) {
        boolean own = field.isName() || field == ListField.LATIN_NAME || field == ListField.TITLE;
        return own ? row.cell(column) : joined.cell(row, column);
    }

    /// The first address that can be used, or else the first text.
    private EmailText email(TableRow row) {
        var first = EmailText.of("");
        for (int column : columns(ListField.EMAIL)) {
            var email = EmailText.of(CellText.value(joined.cell(row, column).text()));
            if (email.usable()) {
                return email;
            }
            first = first.text().isEmpty() ? email : first;
        }
        return first;
    }

    private String phone(TableRow row) {
        for (int column : columns(ListField.PHONE)) {
            var phone = PhoneText.of(joined.cell(row, column));
            warn(row, phone.warning() == null ? null : Message.of(phone.warning()));
            if (!phone.text().isEmpty()) {
                return phone.text();
            }
        }
        return "";
    }

    private ListMode mode(TableRow row) {
        var mode = modes.computeIfAbsent(text(row, ListField.MODE), ListMode::of);
        if (mode == ListMode.UNKNOWN) {
            mode = marks.computeIfAbsent(
                    new Marks(text(row, ListField.IN_PERSON_MARK), text(row, ListField.REMOTE_MARK)),
                    both -> ListMode.ofMarks(both.onsite, both.online));
        }
        if (mode == ListMode.BOTH) {
            warn(row, Message.of("list.warning.both-modes"));
        }
        return mode;
    }

    private static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        for (var part : text.split("[,;/·]", -1)) {
            var role = ROLES.get(Folding.fold(part.strip()));
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private String note(TableRow row) {
        return columns(ListField.NOTE).stream()
                .map(column -> CellText.lines(row.cell(column).text()).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Says what is odd in the cells of this row that are imported.
    private void suspect(TableRow row) {
        for (int column = 0; column < layout.columns().size(); column++) {
            if (layout.columns().get(column) == ListField.NOT_IMPORTED) {
                continue;
            }
            var cell = row.cell(column);
            for (var suspicion : CellText.line(cell.text()).suspicions()) {
                warn(row, Message.of("list.warning.suspicious", suspicion.label(), heading(column)));
            }
            if (cell.withoutResult()) {
                warn(row, Message.of("list.warning.formula-without-result", heading(column)));
            }
        }
    }

    private String heading(int column) {
        var heading = layout.headings().get(column).replaceAll("\\s+", " ");
        return heading.isEmpty() ? String.valueOf(column + 1) : shortened(heading);
    }

    private void warn(TableRow row, @Nullable Message text) {
        if (text != null) {
            warnings.add(new ListRow.Warning(row.number(), text));
        }
    }

    private static Map<String, Role> roleNames() {
        var names = new HashMap<String, Role>();
        for (var language : Language.values()) {
            var messages = Messages.of(language);
            for (var role : Role.values()) {
                names.put(Folding.fold(messages.text(role)), role);
            }
        }
        return names;
    }
}
