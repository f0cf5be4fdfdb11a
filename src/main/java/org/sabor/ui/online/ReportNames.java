package org.sabor.ui.online;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.AttendeeMatch;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// The names of one report, to be answered for.
interface ReportNames {
    List<ReportName> names();

    /// The seminar, with those who were added here.
    Seminar seminar();

    /// Says who a name is.
    ///
    /// @param added a participant that is new, among the people of the answer; otherwise null
    void answer(ReportName name, AttendeeMatch answer, @Nullable Participant added);
}
