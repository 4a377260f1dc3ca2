package org.zhize.dutylist.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhize.document.Text;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.layout.Draft;

/**
 * Whose lists a document holds and from when they apply, by its titles and what a manifest adds.
 *
 * @param township whose lists
 * @param edition from when
 */
public record Identity(TownshipIdentity township, Optional<LocalDate> edition) {

    /** Reads the titles; where document and manifest differ, the document counts and a problem says so. */
    public static Identity of(
            Draft draft, Optional<ManifestEntry> entry, String file, Places places, Problems problems) {
        List<Text> titles = DocumentTitles.of(draft);
        TownshipIdentity printed = TownshipIdentity.UNKNOWN;
        boolean several = false;
        Optional<LocalDate> edition = Optional.empty();
        for (Text title : titles) {
            TownshipIdentity here = TitleWords.township(title.squeezed());
            if (printed.name().isEmpty() && here.name().isPresent()) {
                problems.ofDocument(
                        ProblemCode.IDENTITY_FROM_DOCUMENT,
                        Optional.of(places.of(title)),
                        here.path(),
                        Problems.quote(title.squeezed()));
            }
            if (!several && isOther(printed, here)) {
                several = true;
                problems.ofDocument(
                        ProblemCode.TOWNSHIPS_SEVERAL,
                        Optional.of(places.of(title)),
                        printed.name().orElseThrow(),
                        here.name().orElseThrow());
            }
            printed = printed.orElse(here);
            edition = edition.or(() -> TitleWords.edition(title.squeezed()));
        }
        if (several) {
            return new Identity(printed.withoutName(), edition);
        }
        TownshipIdentity stated = entry.map(ManifestEntry::identity).orElse(TownshipIdentity.UNKNOWN);
        conflicts(printed, stated, problems);
        TownshipIdentity township = printed.orElse(stated);
        if (township.name().isEmpty()) {
            problems.ofDocument(ProblemCode.TOWNSHIP_UNKNOWN, Optional.empty(), file);
        } else if (printed.name().isEmpty()) {
            problems.ofDocument(ProblemCode.IDENTITY_FROM_MANIFEST, Optional.empty(), township.path());
        }
        Optional<LocalDate> known = edition;
        return new Identity(township, known.or(() -> entry.flatMap(ManifestEntry::edition)));
    }

    /** Whether two titles name two townships, rather than one in two ways: 东街街道, 东街街道办事处. */
    private static boolean isOther(TownshipIdentity one, TownshipIdentity other) {
        return one.name().isPresent()
                && other.name().isPresent()
                && !one.name().get().startsWith(other.name().get())
                && !other.name().get().startsWith(one.name().get());
    }

    private static void conflicts(TownshipIdentity printed, TownshipIdentity stated, Problems problems) {
        conflict("township", printed, stated, TownshipIdentity::name, problems);
        conflict("county", printed, stated, TownshipIdentity::county, problems);
        conflict("prefecture", printed, stated, TownshipIdentity::prefecture, problems);
        conflict("province", printed, stated, TownshipIdentity::province, problems);
    }

    private static void conflict(
            String field,
            TownshipIdentity printed,
            TownshipIdentity stated,
            Function<TownshipIdentity, Optional<String>> value,
            Problems problems) {
        Optional<String> document = value.apply(printed);
        Optional<String> manifest = value.apply(stated);
        if (document.isPresent() && manifest.isPresent() && !document.equals(manifest)) {
            problems.ofDocument(ProblemCode.MANIFEST_CONFLICT, Optional.empty(), field, document.get(), manifest.get());
        }
    }
}
