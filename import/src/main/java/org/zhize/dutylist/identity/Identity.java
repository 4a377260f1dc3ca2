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
        List<Text> owners = ListOwners.of(titles, draft);
        TownshipIdentity printed = owners.isEmpty()
                ? TownshipIdentity.UNKNOWN
                : TitleWords.township(owners.get(0).squeezed());
        Optional<LocalDate> edition = Optional.empty();
        for (Text title : titles) {
            TownshipIdentity here = TitleWords.township(title.squeezed());
            if (here.name().isEmpty() || here.isLike(printed)) {
                printed = printed.orElse(here);
            }
            edition = edition.or(() -> TitleWords.edition(title.squeezed()));
        }
        if (!owners.isEmpty()) {
            problems.ofDocument(
                    ProblemCode.IDENTITY_FROM_DOCUMENT,
                    Optional.of(places.of(owners.get(0))),
                    TitleWords.township(owners.get(0).squeezed()).path(),
                    Problems.quote(owners.get(0).squeezed()));
        }
        if (owners.size() > 1) {
            problems.ofDocument(
                    ProblemCode.TOWNSHIPS_SEVERAL,
                    Optional.of(places.of(owners.get(1))),
                    printed.name().orElseThrow(),
                    TitleWords.township(owners.get(1).squeezed()).name().orElseThrow());
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
