package org.zhize.load.department;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What of a name matters when two are compared. */
final class NameKey {

    private static final Pattern CONNECTORS = Pattern.compile("[和与及]");
    private static final Pattern BLANKS_AND_STOPS = Pattern.compile("[\\s\\p{Z}\\p{Cf}·]+|[、，。；：,.;:]+$");

    private NameKey() {}

    /** A printed name without blanks and closing punctuation, with one form of each character and bracket. */
    static String clean(String printed) {
        String uniform = Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replace('(', '（')
                .replace(')', '）')
                .replace('〔', '（')
                .replace('〕', '）')
                .replace('[', '（')
                .replace(']', '）');
        return BLANKS_AND_STOPS.matcher(uniform).replaceAll("");
    }

    /** A clean name without the connectors 和, 与, 及, with 委 for 委员会 and 办 for 办公室. */
    static String of(String clean) {
        return CONNECTORS.matcher(clean).replaceAll("").replace("委员会", "委").replace("办公室", "办");
    }
}
