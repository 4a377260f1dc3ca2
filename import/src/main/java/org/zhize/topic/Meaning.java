package org.zhize.topic;

import java.util.Collection;

/** How alike texts are in meaning, by something outside of this program: further evidence where their words don't tell. */
public interface Meaning {

    /** No such evidence. */
    Meaning UNKNOWN = new Meaning() {
        @Override
        public String basis() {
            return "";
        }

        @Override
        public void learn(Collection<String> texts) {}

        @Override
        public boolean tells() {
            return false;
        }

        @Override
        public double alike(String one, String other) {
            return 0;
        }

        @Override
        public double same() {
            return 1;
        }
    };

    /** What it rests on, so that topics are read anew when that changes; empty for none. */
    String basis();

    /** Whether it can tell anything. */
    boolean tells();

    /** Takes in texts that are compared soon, all in one go. */
    void learn(Collection<String> texts);

    /** How alike two texts are that were taken in, from -1 to 1. */
    double alike(String one, String other);

    /** From which likeness on two duties with the same action are the same. */
    double same();
}
