package org.sabor.ui.duplicates;

/// From where a field of the row that stays is taken.
enum Side {
    STAYS,
    GOES,
    /// What both say, put together.
    TOGETHER;

    /// The same row once the two have changed places.
    Side swapped() {
        return switch (this) {
            case STAYS -> GOES;
            case GOES -> STAYS;
            case TOGETHER -> TOGETHER;
        };
    }
}
