package org.zhize.layout.positioned.row;

import java.util.List;
import java.util.regex.Pattern;
import org.zhize.layout.ItemNumber;

/** Numbers like 2.5, the fifth item of the second category, of which a narrow column has 2. above 5. */
final class DottedNumbers {

    private static final Pattern OF_CATEGORY = Pattern.compile("\\d{1,3}\\.");
    private static final Pattern IN_CATEGORY = Pattern.compile("\\d{1,4}");

    private DottedNumbers() {}

    /** Whether a number with a dot and one without take turns, and the second is none that follows the first. */
    static boolean areWrapped(List<String> printed) {
        for (int k = 0; k < printed.size(); k++) {
            Pattern part = k % 2 == 0 ? OF_CATEGORY : IN_CATEGORY;
            if (!part.matcher(printed.get(k)).matches()) {
                return false;
            }
        }
        return printed.size() > 1
                && printed.size() % 2 == 0
                && Integer.parseInt(printed.get(1))
                        != ItemNumber.inDigits(printed.get(0)).orElse(0) + 1;
    }

    /** Whether it is the number of a category. */
    static boolean isOfCategory(String printed) {
        return OF_CATEGORY.matcher(printed).matches();
    }
}
