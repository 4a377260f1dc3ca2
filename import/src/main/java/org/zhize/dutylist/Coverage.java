package org.zhize.dutylist;

/**
 * What became of the document's visible characters; {@code characters = fields + furniture + unaccounted}.
 *
 * @param characters all of them, without white space and mark-up
 * @param fields those in a field of an item
 * @param furniture those that belong to no item: titles, heads, page numbers, labels, repetitions
 * @param unaccounted those that the reader could not place; each run of them is a problem of its own, or its whole column is
 */
public record Coverage(int characters, int fields, int furniture, int unaccounted) {

    /** Nothing is known, because no document was read: the lists came from elsewhere. */
    public static final Coverage UNKNOWN = new Coverage(0, 0, 0, 0);
}
