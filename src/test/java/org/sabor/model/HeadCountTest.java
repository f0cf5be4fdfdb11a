package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadCountTest {
    @Test
    void peopleAndGroupsOfUnknownSizeAreAddedEachToTheirOwn() {
        assertEquals(new HeadCount(7, 5), new HeadCount(4, 2).plus(new HeadCount(3, 3)));
        assertEquals(new HeadCount(4, 2), new HeadCount(4, 2).plus(HeadCount.NONE));
    }
}
