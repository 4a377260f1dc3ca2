package org.zhize.document.format;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** Bounds for what Office files may unpack to; POI keeps them for the whole process. */
public final class OfficeLimits {

    /** The largest part of an Office file, in bytes: the XML of a township's lists has one to three million. */
    private static final long MAX_PART = 96L << 20;

    /** The least that packing may leave of a part. Word's most repetitive tables are packed to one fortieth. */
    private static final double MIN_RATIO = 0.005;

    /** The largest record of an old binary file, in bytes. */
    private static final int MAX_RECORD = 64 << 20;

    private OfficeLimits() {}

    /** Sets them for the whole process; once is enough, and more does no harm. */
    public static void apply() {
        ZipSecureFile.setMaxEntrySize(MAX_PART);
        ZipSecureFile.setMinInflateRatio(MIN_RATIO);
        IOUtils.setByteArrayMaxOverride(MAX_RECORD);
    }
}
