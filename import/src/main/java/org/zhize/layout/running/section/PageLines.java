package org.zhize.layout.running.section;

import java.util.List;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.layout.running.line.RunningLine;

/**
 * A document's lines, sorted into what belongs to lists and what pages repeat.
 *
 * @param kept what may belong to a list
 * @param repeated what pages repeat
 * @param woven where a line is kept that seems to have the characters of such a line between its own, as a stamp across it leaves them
 */
record PageLines(List<RunningLine> kept, List<RunningLine> repeated, Set<Position> woven) {}
