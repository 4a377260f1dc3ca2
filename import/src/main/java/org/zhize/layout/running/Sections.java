package org.zhize.layout.running;

import java.util.List;

/**
 * A document's lines, sorted into its lists.
 *
 * @param preface what stands before the first list
 * @param lists its lists in printed order
 * @param furniture heads and page numbers
 */
record Sections(List<RunningLine> preface, List<ListSection> lists, List<RunningLine> furniture) {}
