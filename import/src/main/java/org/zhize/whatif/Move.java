package org.zhize.whatif;

import java.util.List;
import java.util.Optional;

/** One move of a plan. */
public sealed interface Move {

    /** The key of the move in a plan file. */
    String key();

    /**
     * Departments take back what townships do or help with.
     *
     * @param duties the duties
     * @param by who does them from now on; without it, the departments that answer for them already
     */
    record TakeBack(Selection duties, Optional<String> by) implements Move {
        @Override
        public String key() {
            return "take-back";
        }
    }

    /**
     * One department's part in duties goes to another.
     *
     * @param duties the duties
     * @param from who has them now
     * @param to who gets them
     */
    record HandOver(Selection duties, String from, String to) implements Move {
        @Override
        public String key() {
            return "hand-over";
        }
    }

    /**
     * Departments become one, with all their duties.
     *
     * @param departments those that are merged
     * @param into what they become: one of them, another department, or a new one
     */
    record Merge(List<String> departments, String into) implements Move {

        /** Keeps its own copy of the list. */
        public Merge {
            departments = List.copyOf(departments);
        }

        @Override
        public String key() {
            return "merge";
        }
    }

    /**
     * One of the departments of duties leads them, and no other does.
     *
     * @param duties the duties
     * @param department who leads
     */
    record Lead(Selection duties, String department) implements Move {
        @Override
        public String key() {
            return "lead";
        }
    }
}
