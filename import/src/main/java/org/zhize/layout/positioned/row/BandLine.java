package org.zhize.layout.positioned.row;

import java.util.OptionalInt;
import org.zhize.document.Line.Parting;

/**
 * A line as far as rows are concerned.
 *
 * @param depth how far down its page it stands
 * @param measured whether that is a length; otherwise it only counts lines, between which there may be any distance
 * @param page which page it stands on, counted within the table
 * @param number whether a number stands on it, or begins there
 * @param value the number, if it is whole
 * @param numberDepth how far down the middle of the number stands, which a narrow column may wrap
 * @param numberEnds whether a wrapped number ends on it
 * @param above what parts it from the line above on its page
 */
record BandLine(
        double depth,
        boolean measured,
        int page,
        boolean number,
        OptionalInt value,
        double numberDepth,
        boolean numberEnds,
        Parting above) {}
