package org.sabor.model;

/// What a workspace hands to the file: an edit done for the first time, or one taken back or done again.
///
/// @param edit the edit as it was done; for [Direction#UNDO] the rows change by its inverse
public record Step(Direction direction, Edit edit) {
    /// Which way an edit goes.
    public enum Direction {
        DO,
        UNDO,
        REDO
    }

    /// The row changes this step makes, in order.
    public Edit effect() {
        return direction == Direction.UNDO ? edit.inverse() : edit;
    }
}
