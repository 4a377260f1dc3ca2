package org.zhize.layout;

import org.zhize.document.Place;
import org.zhize.document.Text;

/**
 * A choice between two readings that the layout had to make.
 *
 * @param text the text that could belong to either column, or to this row or its neighbour
 * @param chosen the column it was given to
 * @param other the column it may belong to instead; the same column, if it may be another row's
 * @param place where it stands
 */
public record Doubt(Text text, Column chosen, Column other, Place place) {}
