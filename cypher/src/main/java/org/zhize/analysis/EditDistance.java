package org.zhize.analysis;

/**
 * How many characters must be put in, taken out or replaced to make one text of another (Levenshtein 1966), by the row-wise
 * method of Wagner and Fischer (1974).
 */
public final class EditDistance {

    private EditDistance() {}

    /** From 0, for a text and itself, to the length of the longer one. */
    public static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
