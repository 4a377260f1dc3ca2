package org.zhize.document;

/**
 * Characters printed together on one line.
 *
 * @param text the characters
 * @param left where they begin, in the page's own unit: points of a PDF, half-width columns of laid-out text
 * @param right where they end, in the same unit
 */
public record Word(Text text, double left, double right) {}
