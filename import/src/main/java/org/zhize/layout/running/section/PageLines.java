package org.zhize.layout.running.section;

import java.util.List;
import org.zhize.layout.running.line.RunningLine;

/**
 * A document's lines, sorted into what belongs to lists and what pages repeat.
 *
 * @param kept what may belong to a list
 * @param repeated what pages repeat
 */
record PageLines(List<RunningLine> kept, List<RunningLine> repeated) {}
