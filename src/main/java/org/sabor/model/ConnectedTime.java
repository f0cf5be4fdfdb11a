package org.sabor.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When and how long somebody was connected in one period, from all reports together.
///
/// @param joined the first time, to the minute, or null where no report says
/// @param left the last time, or null where no report says, or somebody was still there
/// @param minutes the length of all connections together, overlapping time once, rounded half up
/// @param evidence the names of the reports, with commas
record ConnectedTime(@Nullable LocalTime joined, @Nullable LocalTime left, int minutes, String evidence) {}
