package org.sabor.model;

/// Somebody who has written their name into a blank row of a printed sheet.
///
/// @param row the number printed in the row
public record WrittenIn(int row, Id<Participant> participant) {}
