package org.zhize.topic;

import java.util.List;
import java.util.Optional;
import org.zhize.dutylist.DutyItem;

/**
 * A row as it was read.
 *
 * @param item the row
 * @param wording what its name says
 * @param facets what it is about and the lesser parts it names, the main thing first; empty if no subject is named anywhere
 * @param action what it does, whatever it is about
 */
record Row(DutyItem item, Wording wording, List<Facet> facets, Action action) {

    /** What it is about, without the lesser parts. */
    List<Facet> about() {
        return facets.stream().filter(facet -> !facet.part()).toList();
    }

    /** The lesser parts it names. */
    List<Facet> parts() {
        return facets.stream().filter(Facet::part).toList();
    }

    Optional<Subject> subject() {
        return facets.stream().map(Facet::subject).findFirst();
    }
}
