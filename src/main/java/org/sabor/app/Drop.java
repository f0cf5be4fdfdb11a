package org.sabor.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Place;

/// What becomes of files that are dropped on the window.
///
/// @param files those it is about; none where they are refused
/// @param said what the window says while they are held over it, and after the drop where they are refused
record Drop(What what, List<Path> files, Message said) {
    enum What {
        LIST,
        REPORTS,
        OPEN,
        REFUSED
    }

    Drop {
        files = List.copyOf(files);
    }

    /// What becomes of these files.
    ///
    /// @param front the place in front, or null where no seminar is open
    /// @param taken whether something is under way in a place, which must not be lost
    static Drop of(List<Path> files, @Nullable Place front, Predicate<Place> taken) {
        boolean one = files.size() == 1;
        if (!files.isEmpty() && files.stream().allMatch(FileKind.SABOR::ends)) {
            return one ? new Drop(What.OPEN, files, Message.of("drop.open")) : refused("drop.one");
        }
        if (files.isEmpty() || !files.stream().allMatch(FileKind.TABLE::ends)) {
            return refused("drop.other");
        }
        if (front == null) {
            return refused("drop.no-seminar");
        }
        // Several meetings have several reports; a list is one.
        boolean reports = front == Place.ATTENDANCE;
        if (!reports && !one) {
            return refused("drop.one");
        }
        var where = reports ? Place.ATTENDANCE : Place.PARTICIPANTS;
        if (taken.test(where)) {
            return new Drop(What.REFUSED, List.of(), Message.of("drop.under-way", Message.of(where.labelKey())));
        }
        return reports
                ? new Drop(What.REPORTS, files, Message.of("drop.reports"))
                : new Drop(What.LIST, files, Message.of("drop.list"));
    }

    private static Drop refused(String why) {
        return new Drop(What.REFUSED, List.of(), Message.of(why));
    }
}
