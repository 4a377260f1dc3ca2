package org.zhize.whatif;

/**
 * A department's part in a duty.
 *
 * @param department its name
 * @param lead whether it is marked as the one that leads
 * @param clauses how many clauses of the row are its own
 */
record Part(String department, boolean lead, int clauses) {

    /** Both parts as those of one department. */
    Part with(Part other) {
        return new Part(department, lead || other.lead, clauses + other.clauses);
    }
}
