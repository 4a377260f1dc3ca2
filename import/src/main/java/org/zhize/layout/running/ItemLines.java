package org.zhize.layout.running;

import java.util.List;

/**
 * The lines of one item.
 *
 * @param number its number
 * @param parts its lines, page by page
 */
record ItemLines(int number, List<Part> parts) {}
