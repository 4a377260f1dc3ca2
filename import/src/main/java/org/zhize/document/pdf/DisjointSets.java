package org.zhize.document.pdf;

import java.util.Arrays;

/** Numbers from 0 on in sets that are joined step by step; no number is in two. */
final class DisjointSets {

    private final int[] parent;

    /**
     * Each number in a set of its own.
     *
     * @param size how many numbers there are
     */
    DisjointSets(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The number that stands for the set that a number is in. */
    int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Makes one set of those that two numbers are in. */
    void join(int a, int b) {
        parent[root(a)] = root(b);
    }
}
