/// What goes out of a seminar and comes into it as files of other forms: the JSON package, tables and cards of
/// people, the agenda for calendars.
///
/// May use `model`, `names`, `message`, `json`, Jackson and biweekly; no JavaFX, JDBC.
@NullMarked
package org.sabor.exchange;

import org.jspecify.annotations.NullMarked;
