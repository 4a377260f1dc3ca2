package org.zhize.layout.running.outline;

import java.util.List;
import org.zhize.layout.running.line.Part;

/**
 * The lines of one item.
 *
 * @param number its number
 * @param parts its lines, page by page
 */
public record ItemLines(int number, List<Part> parts) {}
