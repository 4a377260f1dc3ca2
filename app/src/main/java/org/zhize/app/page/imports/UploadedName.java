package org.zhize.app.page.imports;

import org.jspecify.annotations.Nullable;

/** The name of a file that came over the network, made fit to be one here: whatever it says, it names no other folder. */
final class UploadedName {

    /** File systems take 255 bytes, and a Chinese character has three. */
    private static final int LONGEST = 80;

    private static final String NAMELESS = "document";

    private UploadedName() {}

    static String of(@Nullable String given) {
        String path = given == null ? "" : given.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return NAMELESS;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** The ending stays, for it is what people tell files by. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
