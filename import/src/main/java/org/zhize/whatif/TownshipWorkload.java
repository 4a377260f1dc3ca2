package org.zhize.whatif;

/**
 * What a township carries, as the analysis {@code township:burden} counts it.
 *
 * @param basic duties it does itself
 * @param coordinated duties it helps with
 * @param reclaimed duties taken back from it
 * @param departments departments it helps
 * @param clauses clauses in its own column
 */
public record TownshipWorkload(int basic, int coordinated, int reclaimed, int departments, int clauses) {}
