package org.sabor.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.MeetingPlatform;
import org.sabor.spreadsheet.TableRow;

/// A report as it was recognised, before its times are reckoned.
///
/// @param encoding null for a workbook
/// @param allMoments every date and time of the file
/// @param peopleMoments those of the people
record FoundReport(
        String file,
        @Nullable String encoding,
        ReportKind kind,
        Layout layout,
        MeetingFacts facts,
        List<Moment> allMoments,
        List<Moment> peopleMoments) {
    private static final List<Field> TIMES = List.of(Field.JOIN, Field.LEAVE, Field.TIME, Field.WATCHED_FROM);

    static FoundReport of(String file, @Nullable String encoding, ReportKind kind, Layout layout, List<TableRow> rows) {
        var all = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(MomentText::of)
                .filter(Objects::nonNull)
                .toList();
        var people = layout.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row ->
                                TIMES.stream().map(field -> table.columns().cell(row, field))))
                .map(EntryReader::moment)
                .filter(Objects::nonNull)
                .toList();
        return new FoundReport(file, encoding, kind, layout, MeetingFacts.of(kind, layout), all, people);
    }

    /// The moments of the meeting and its people.
    List<Moment> used() {
        var used = new ArrayList<>(peopleMoments);
        Stream.of(facts.start(), facts.end()).filter(Objects::nonNull).forEach(used::add);
        return used;
    }

    /// Whether the times of the people have no date.
    boolean clockTimesOnly() {
        return peopleMoments.stream().anyMatch(moment -> moment.day() == null);
    }

    /// The date that the file or its name has for times without one; null where neither has.
    @Nullable
    LocalDate ownDate() {
        return facts.date() != null ? facts.date() : MomentText.certainDateIn(file);
    }

    /// The date of times without one: that of the file, else of the seminar.
    @Nullable
    LocalDate dateWithout(ReportContext context) {
        var own = ownDate();
        return own != null || context.days().isEmpty()
                ? own
                : context.days().getFirst().date();
    }

    /// Whether the file has seconds, and not whole minutes only.
    boolean exact() {
        return kind.platform() == MeetingPlatform.TEAMS
                || peopleMoments.stream().anyMatch(Moment::seconds)
                || layout.tables().stream().anyMatch(FoundReport::hasExactDuration);
    }

    private static boolean hasExactDuration(ReportTable table) {
        var unit = table.columns().heading(Field.DURATION).unit();
        return table.rows().stream()
                .map(row -> DurationText.of(table.columns().cell(row, Field.DURATION), unit))
                .anyMatch(duration -> duration != null && duration.exact());
    }

    /// What was taken for what, where no program is known that makes such files.
    @Nullable
    ColumnMapping columns() {
        if (kind != ReportKind.NEUTRAL) {
            return null;
        }
        var table = layout.tables().getFirst();
        Map<Integer, ColumnUse> uses = new HashMap<>();
        for (var use : ColumnUse.values()) {
            if (table.columns().has(use.field())) {
                uses.put(table.columns().place(use.field()), use);
            }
        }
        return new ColumnMapping(table.rows().getFirst().number(), uses);
    }

    /// The kind in words, with what this file has besides.
    String variant(DateOrders orders) {
        return kind.words()
                + switch (kind) {
                    case TEAMS_SECTIONS -> language();
                    case ZOOM_PARTICIPANTS ->
                        (facts.number() == null && facts.title() == null ? "" : " with meeting block") + order(orders);
                    case MEET_WORKSPACE ->
                        encoding == null
                                ? " saved as a workbook; times are date cells"
                                : " of Google Workspace" + (clockTimesOnly() ? " (clock times, no date)" : "");
                    case NEUTRAL ->
                        peopleMoments.stream().anyMatch(moment -> moment.offset() != null)
                                ? " with ISO 8601 instants"
                                : "";
                    default -> "";
                };
    }

    private String language() {
        return layout.facts().stream()
                .map(LayoutFinder::sectionWords)
                .filter(Objects::nonNull)
                .map(words -> Words.listOf("LANGUAGE.", words))
                .filter(Objects::nonNull)
                .findFirst()
                .map(language -> ", " + language)
                .orElse(" (2022 and later)");
    }

    private String order(DateOrders orders) {
        boolean slashes = used().stream()
                .anyMatch(moment -> moment.day() != null && moment.day().form() == Moment.Form.SLASHES);
        return !slashes ? "" : orders.slashes() == DateOrder.MONTH_FIRST ? ", month first" : ", day first";
    }
}
