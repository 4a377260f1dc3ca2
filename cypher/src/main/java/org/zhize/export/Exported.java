package org.zhize.export;

/**
 * What was written.
 *
 * @param nodes number of nodes
 * @param relationships number of relationships
 */
public record Exported(long nodes, long relationships) {}
