package org.sabor.meetings;

import org.sabor.message.Message;

/// A row of a report that is no attendance.
///
/// @param row the line of the file, or the row of the sheet, from 1
public record LeftOutRow(int row, Message why) {}
