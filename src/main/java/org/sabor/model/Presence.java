package org.sabor.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// Which organisations or countries were present in person and which remotely; one may be in both (DOMAIN R10), so the
/// two must not be added.
public record Presence<T>(Set<T> inPerson, Set<T> remote) {
    public Presence {
        inPerson = Collections.unmodifiableSet(new LinkedHashSet<>(inPerson));
        remote = Collections.unmodifiableSet(new LinkedHashSet<>(remote));
    }

    /// All that were present, each once.
    public Set<T> all() {
        var all = new LinkedHashSet<>(inPerson);
        all.addAll(remote);
        return all;
    }
}
