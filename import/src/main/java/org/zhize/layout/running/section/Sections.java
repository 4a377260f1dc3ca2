package org.zhize.layout.running.section;

import java.util.List;
import org.zhize.layout.running.line.RunningLine;

/**
 * A document's lines, sorted into its lists.
 *
 * @param preface what stands before the first list
 * @param lists its lists in printed order
 * @param furniture heads and page numbers
 */
public record Sections(List<RunningLine> preface, List<ListSection> lists, List<RunningLine> furniture) {}
