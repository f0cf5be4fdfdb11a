package org.sabor.meetings;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.Moment.DayText;
import org.sabor.meetings.Moment.Form;

/// Decides for a file as a whole whether its dates have the day or the month first (formats/online-attendance.md 1.4).
final class OrderFinder {
    private final List<DayText> all;
    private final List<DayText> used;
    private final boolean teams;
    private final ReportContext context;

    private OrderFinder(List<Moment> all, List<Moment> used, ReportContext context) {
        this.all = days(all);
        this.teams = used.stream().anyMatch(OrderFinder::isAmerican);
        this.used = days(used);
        this.context = context;
    }

    /// What is decided.
    ///
    /// @param asks whether nothing decides; the orders are then with the day first
    /// @param guessed a date that could be read otherwise, where the seminar or the form has decided; else null
    record Decision(
            DateOrders orders, boolean asks, @Nullable DayText guessed) {}

    /// The order of the dates.
    ///
    /// @param all every date of the file, also of registering
    /// @param used those of the meeting and its people
    static Decision of(List<Moment> all, List<Moment> used, ReportContext context, @Nullable DateOrder asked) {
        return new OrderFinder(all, used, context).decision(asked);
    }

    private static List<DayText> days(List<Moment> moments) {
        return moments.stream()
                .map(Moment::day)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// `3/12/26, 9:54:31 AM`, which Teams writes with the month first.
    private static boolean isAmerican(Moment moment) {
        var day = moment.day();
        return day != null && day.form() == Form.SLASHES && day.shortYear() && moment.twelveHours();
    }

    private Decision decision(@Nullable DateOrder asked) {
        var cells = fixed(Form.CELL);
        if (asked != null) {
            return new Decision(new DateOrders(asked, asked, cells), false, null);
        }
        var dots = fixed(Form.DOTS);
        var guessed = first(used, day -> day.form() == Form.SLASHES && !day.isSame());
        var certain = byNumbers(Form.SLASHES);
        if (certain != null || guessed == null) {
            var order = certain == null ? DateOrder.DAY_FIRST : certain;
            return new Decision(new DateOrders(order, dots, cells), false, null);
        }
        var order = bySeminar(Form.SLASHES);
        if (order == null && teams) {
            order = DateOrder.MONTH_FIRST;
        }
        return order == null
                ? new Decision(new DateOrders(DateOrder.DAY_FIRST, dots, cells), true, null)
                : new Decision(new DateOrders(order, dots, cells), false, guessed);
    }

    /// With dots the day is first, unless a value or the seminar says otherwise: a spreadsheet program of another
    /// country has then made dates of the texts. In date cells only the seminar can say it.
    private DateOrder fixed(Form form) {
        var certain = form == Form.CELL ? null : byNumbers(form);
        var order = certain == null ? bySeminar(form) : certain;
        return order == null ? DateOrder.DAY_FIRST : order;
    }

    /// The only order that some value allows; null where all allow both, or they disagree.
    private @Nullable DateOrder byNumbers(Form form) {
        boolean dayFirst = first(all, day -> day.form() == form && day.first() > 12 && day.second() <= 12) != null;
        boolean monthFirst = first(all, day -> day.form() == form && day.second() > 12 && day.first() <= 12) != null;
        return dayFirst == monthFirst ? null : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /// The only order in which the file has a day of the seminar.
    private @Nullable DateOrder bySeminar(Form form) {
        boolean dayFirst = fits(form, DateOrder.DAY_FIRST);
        boolean monthFirst = fits(form, DateOrder.MONTH_FIRST);
        return dayFirst == monthFirst ? null : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private boolean fits(Form form, DateOrder order) {
        return first(used, day -> {
                    var date = day.in(order);
                    return day.form() == form && date != null && context.hasDay(date);
                })
                != null;
    }

    private static @Nullable DayText first(List<DayText> days, Predicate<DayText> test) {
        return days.stream().filter(test).findFirst().orElse(null);
    }
}
