package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Ids ids = new Ids(InstantSource.fixed(Instant.EPOCH), new Random(1));

    @Test
    void idsSortInTheOrderInWhichTheyWereMade() {
        var made = new ArrayList<Id<Room>>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }
        var sorted = new ArrayList<>(made);
        Collections.shuffle(sorted, new Random(2));
        Collections.sort(sorted);
        assertEquals(made, sorted);
        assertEquals(made.get(7), Id.parse(made.get(7).toString()));
    }

    @Test
    void rowsFollowAPlainMapThroughRandomChanges() {
        var random = new Random(3);
        var map = new TreeMap<Id<Room>, Room>();
        var rows = Rows.<Room>none();
        for (int round = 0; round < 300; round++) {
            var changes = new ArrayList<RowChange>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                changes.add(randomChange(random, map));
            }
            rows = rows.apply(changes);
            assertEquals(List.copyOf(map.values()), rows);
        }
        for (var room : map.values()) {
            assertEquals(room, rows.find(room.id()));
        }
        assertNull(rows.find(ids.next()));
    }

    private RowChange randomChange(Random random, Map<Id<Room>, Room> map) {
        if (map.isEmpty() || random.nextInt(3) == 0) {
            var room = Room.named(ids.next(), Bilingual.same("зала"));
            map.put(room.id(), room);
            return new RowChange.Added(room);
        }
        var one = new ArrayList<>(map.values()).get(random.nextInt(map.size()));
        if (random.nextBoolean()) {
            map.remove(one.id());
            return new RowChange.Removed(one);
        }
        var other = Room.named(one.id(), Bilingual.same("зала " + random.nextInt()));
        map.put(one.id(), other);
        return new RowChange.Changed(one, other);
    }

    @Test
    void twoRowsWithOneIdAreRefused() {
        var room = Room.named(ids.next(), Bilingual.same("зала"));
        assertThrows(IllegalArgumentException.class, () -> Rows.of(List.of(room, room)));
    }
}
