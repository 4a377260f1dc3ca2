package org.zhize.layout.running.outline;

import java.util.List;
import org.zhize.layout.running.line.RunningLine;

/**
 * The lines of the items under one heading.
 *
 * @param heading the lines of the heading; none if the items stand under none
 * @param items its items
 */
public record CategoryLines(List<RunningLine> heading, List<ItemLines> items) {}
