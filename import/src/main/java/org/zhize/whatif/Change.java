package org.zhize.whatif;

/**
 * A workload before and after the moves.
 *
 * @param name whose it is
 */
public record Change<W>(String name, W before, W after) {

    /** Whether the moves change it. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
