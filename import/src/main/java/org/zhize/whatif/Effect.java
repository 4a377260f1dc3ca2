package org.zhize.whatif;

/**
 * What one move did.
 *
 * @param number its number in the plan, from 1
 * @param move the move
 * @param items how many duties it changed
 */
public record Effect(int number, Move move, int items) {}
