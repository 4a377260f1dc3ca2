package org.zhize.bench;

/** One repetition: each contender once, one right after the other, so that whatever slows the machine slows both. */
public record Round(Measurement ours, Measurement theirs) {

    /** How many times as fast as the peer Zhize was: above 1 it was faster, below 1 slower. */
    public double ratio() {
        return ours.rate() / theirs.rate();
    }
}
