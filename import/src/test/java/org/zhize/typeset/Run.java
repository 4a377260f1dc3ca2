package org.zhize.typeset;

import java.util.Optional;

/**
 * A line of a cell, where it stands on its page.
 *
 * @param x left end in half-width characters from the left edge
 * @param y base line in lines from the top edge
 * @param text the characters
 * @param item whose row it is part of; empty for furniture
 */
record Run(double x, double y, String text, Optional<ItemKey> item) {}
