package org.zhize.analysis;

/**
 * One column of an analysis's answer.
 *
 * @param name what the query and machine-readable output call it
 * @param type what its values are
 * @param unit what its numbers count or measure
 * @param meaning what it says
 */
public record Column(String name, ColumnType type, Unit unit, Bilingual meaning) {}
