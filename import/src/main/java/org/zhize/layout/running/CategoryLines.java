package org.zhize.layout.running;

import java.util.List;

/**
 * The lines of the items under one heading.
 *
 * @param heading the lines of the heading; none if the items stand under none
 * @param items its items
 */
record CategoryLines(List<RunningLine> heading, List<ItemLines> items) {}
