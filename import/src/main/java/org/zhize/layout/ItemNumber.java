package org.zhize.layout;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** How the numbers of items are written: 12, １２, （12）, ⑫. */
final class ItemNumber {

    private ItemNumber() {}

    /** The same number in plain digits and brackets, whatever the width of its characters. */
    static String plain(String printed) {
        // ⒈ stands for 1. and ⑴ for (1); NFKC writes them so.
        return Normalizer.normalize(printed, Form.NFKC);
    }
}
