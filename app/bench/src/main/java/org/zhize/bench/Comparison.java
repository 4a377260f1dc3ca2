package org.zhize.bench;

/**
 * Zhize and a peer, each doing the same work.
 *
 * @param subject key of the sentence that says what is done
 * @param peer key of the sentence that says how the peer does it
 * @param unit key of what is counted
 */
record Comparison(String subject, String peer, String unit, Contender ours, Contender theirs) {}
