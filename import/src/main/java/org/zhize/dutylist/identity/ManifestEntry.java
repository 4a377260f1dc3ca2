package org.zhize.dutylist.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.TownshipIdentity;

/**
 * What a manifest says of one document.
 *
 * @param file the document's file name, without folders
 * @param township the township whose lists it holds
 * @param county its county
 * @param prefecture the county's prefecture
 * @param province the prefecture's province
 * @param edition the date from which the lists apply
 * @param lists which lists the document holds, in printed order; empty if the manifest does not say
 */
public record ManifestEntry(
        String file,
        Optional<String> township,
        Optional<String> county,
        Optional<String> prefecture,
        Optional<String> province,
        Optional<LocalDate> edition,
        @Nullable List<ListKind> lists) {

    /** Rejects an entry that names no file; keeps its own copy of the lists. */
    public ManifestEntry {
        if (file == null || file.isBlank()) {
            throw new IllegalArgumentException("a manifest entry names no file");
        }
        lists = lists == null ? List.of() : List.copyOf(lists);
    }

    /** Whose lists the entry says they are. */
    public TownshipIdentity identity() {
        return new TownshipIdentity(township, county, prefecture, province);
    }
}
