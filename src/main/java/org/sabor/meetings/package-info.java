/// Attendance reports of online meetings: what program made them, who was there, from when to when. Who the people are
/// among the participants is for others to say. May use `spreadsheet`, `names`, `model`, `message`; no JavaFX, JDBC,
/// Jackson.
@NullMarked
package org.sabor.meetings;

import org.jspecify.annotations.NullMarked;
