package org.sabor.model;

/// One row added, changed or removed.
public sealed interface RowChange {
    /// A row that was not there.
    record Added(Row<?> row) implements RowChange {
        @Override
        public RowChange inverse() {
            return new Removed(row);
        }
    }

    /// A row with other contents.
    record Changed(Row<?> before, Row<?> after) implements RowChange {
        public Changed {
            if (!before.id().equals(after.id()) || before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("not one row: " + before.id() + " and " + after.id());
            }
        }

        @Override
        public Row<?> row() {
            return after;
        }

        @Override
        public RowChange inverse() {
            return new Changed(after, before);
        }
    }

    /// A row that is there no more.
    record Removed(Row<?> row) implements RowChange {
        @Override
        public RowChange inverse() {
            return new Added(row);
        }
    }

    /// The row it is about, after the change where there are two.
    Row<?> row();

    /// What takes it back.
    RowChange inverse();
}
