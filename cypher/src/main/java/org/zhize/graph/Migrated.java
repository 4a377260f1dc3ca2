package org.zhize.graph;

import java.util.Optional;

/**
 * What {@link Graph#migrate()} did.
 *
 * @param before the version the schema had, empty for a new database
 * @param after the version it has now
 */
public record Migrated(Optional<String> before, String after) {

    /** Whether the schema was already the newest. */
    public boolean unchanged() {
        return before.equals(Optional.of(after));
    }
}
