package org.zhize.app.page;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A county with its townships, as the page shows them.
 *
 * @param id the names from the province down
 * @param name its name as the documents print it
 * @param townships the townships whose lists are known
 */
@Node("County")
public record County(
        @Id String id,
        String name,

        @Relationship(type = "PART_OF", direction = Relationship.Direction.INCOMING)
        List<Township> townships) {

    /** A township. */
    @Node("Township")
    public record Township(@Id String id, String name) {}
}
