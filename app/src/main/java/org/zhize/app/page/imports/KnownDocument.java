package org.zhize.app.page.imports;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.zhize.app.page.County;

/**
 * A document of the graph with the lists that were read from it.
 *
 * @param sha256 the SHA-256 of its bytes
 * @param name its file name
 * @param mediaType its media type
 * @param importedAt when it first came into the graph
 * @param characters its characters, without white space
 * @param unaccounted those that the reader could not place
 * @param lists its lists
 */
@Node("Document")
record KnownDocument(
        @Id String sha256,
        String name,
        String mediaType,
        ZonedDateTime importedAt,
        long characters,
        long unaccounted,

        @Relationship(type = "EXTRACTED_FROM", direction = Relationship.Direction.INCOMING)
        List<KnownList> lists) {

    /**
     * A list of a township in one edition.
     *
     * @param id its id
     * @param kind which of the three
     * @param editionDate the date from which it applies; null if the document does not say
     * @param current whether no later edition is known
     * @param township whose it is
     */
    @Node("DutyList")
    record KnownList(
            @Id String id,
            String kind,
            @Nullable LocalDate editionDate,
            boolean current,

            @Relationship(type = "ISSUED_FOR", direction = Relationship.Direction.OUTGOING)
            County.Township township) {}
}
