package org.zhize.dutylist.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.TownshipIdentity;

/**
 * A {@code duty-list/1} object as it stands in the file: the components and their order are the format. What a file may
 * leave out is nullable here and nowhere else.
 */
record DutyListObject(
        @Nullable String format,
        SourceObject source,
        @Nullable TownshipIdentity township,
        @Nullable LocalDate edition,
        List<ListObject> lists,
        @Nullable List<ProblemObject> problems,
        @Nullable Coverage coverage) {

    static DutyListObject of(DutyDocument document, Locale language) {
        return new DutyListObject(
                DutyListJson.FORMAT,
                SourceObject.of(document.source()),
                document.township(),
                document.edition().orElse(null),
                document.lists().stream().map(ListObject::of).toList(),
                document.problems().stream()
                        .map(problem -> ProblemObject.of(problem, language))
                        .toList(),
                document.coverage());
    }

    DutyDocument document() {
        return new DutyDocument(
                source.source(),
                township == null ? TownshipIdentity.UNKNOWN : township,
                Optional.ofNullable(edition),
                lists.stream().map(ListObject::list).toList(),
                problems == null
                        ? List.of()
                        : problems.stream().map(ProblemObject::problem).toList(),
                coverage == null ? Coverage.UNKNOWN : coverage);
    }

    record SourceObject(
            String name, String sha256, @Nullable String mediaType) {

        static SourceObject of(Source source) {
            return new SourceObject(source.name(), source.sha256(), source.mediaType());
        }

        Source source() {
            return new Source(name, sha256, mediaType == null ? "application/octet-stream" : mediaType);
        }
    }

    record ListObject(ListKind kind, List<CategoryCount> categories, List<ItemObject> items) {

        static ListObject of(DutyList list) {
            return new ListObject(
                    list.kind(),
                    list.categories(),
                    list.items().stream().map(ItemObject::of).toList());
        }

        DutyList list() {
            return new DutyList(
                    kind, categories, items.stream().map(ItemObject::item).toList());
        }
    }

    record ItemObject(
            int number,
            Optional<String> category,
            String name,
            List<NamedDepartment> departments,
            boolean openEnded,
            boolean abolished,
            Optional<List<String>> departmentDuties,
            Optional<List<String>> guarantee,
            Optional<List<String>> townshipDuties,
            Optional<List<String>> method,
            @Nullable LocationObject location) {

        static ItemObject of(DutyItem item) {
            return new ItemObject(
                    item.number(),
                    item.category(),
                    item.name(),
                    item.departments(),
                    item.openEnded(),
                    item.abolished(),
                    item.departmentDuties(),
                    item.guarantee(),
                    item.townshipDuties(),
                    item.method(),
                    LocationObject.of(item.place()));
        }

        DutyItem item() {
            return new DutyItem(
                    number,
                    category,
                    name,
                    departments,
                    openEnded,
                    abolished,
                    departmentDuties,
                    guarantee,
                    townshipDuties,
                    method,
                    location == null ? Place.at(new Position(0, 1)) : location.place());
        }
    }

    /** Lines, with their pages where the source has pages. */
    @JsonInclude(Include.NON_NULL)
    record LocationObject(
            @Nullable Integer page, int from, @Nullable Integer toPage, int to) {

        static LocationObject of(Place place) {
            return new LocationObject(
                    page(place.from()),
                    place.from().line(),
                    page(place.to()),
                    place.to().line());
        }

        private static @Nullable Integer page(Position position) {
            return position.page() == 0 ? null : position.page();
        }

        Place place() {
            int first = page == null ? 0 : page;
            return new Place(new Position(first, from), new Position(toPage == null ? first : toPage, to));
        }
    }

    record ProblemObject(
            @Nullable Severity severity,
            ProblemCode code,
            Optional<ListKind> list,
            OptionalInt number,
            @Nullable LocationObject location,
            @Nullable String message,
            @Nullable List<String> details) {

        static ProblemObject of(Problem problem, Locale language) {
            return new ProblemObject(
                    problem.severity(),
                    problem.code(),
                    problem.list(),
                    problem.number(),
                    problem.place().map(LocationObject::of).orElse(null),
                    problem.message(language),
                    problem.details());
        }

        Problem problem() {
            return new Problem(
                    code,
                    list,
                    number,
                    Optional.ofNullable(location).map(LocationObject::place),
                    details == null ? List.of() : details);
        }
    }
}
