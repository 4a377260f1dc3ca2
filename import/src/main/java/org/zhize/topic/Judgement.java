package org.zhize.topic;

/**
 * What a person said about two duties.
 *
 * @param same whether they are the same duty
 * @param first the wording of one
 * @param second the wording of the other; where they are not the same, this one leaves their common topic
 * @param by who said so
 */
record Judgement(boolean same, Wording first, Wording second, String by) {}
