package org.zhize.load;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.graph.GraphModel;
import org.zhize.load.department.CountyDirectory;

/** Turns one document into the part of the graph that it makes. */
final class DocumentRows {

    private final DutyDocument document;
    private final Township township;
    private final Edition edition;
    private final GraphRows rows = new GraphRows();

    private DocumentRows(DutyDocument document, Township township, Edition edition) {
        this.document = document;
        this.township = township;
        this.edition = edition;
    }

    /** All rows; that the lists are current is up to the plan, which knows the other editions. */
    static GraphRows of(
            DutyDocument document,
            Township township,
            Edition edition,
            CountyDirectory directory,
            String readerVersion,
            ZonedDateTime now) {
        return new DocumentRows(document, township, edition).all(directory, readerVersion, now);
    }

    private GraphRows all(CountyDirectory directory, String readerVersion, ZonedDateTime now) {
        RegionRows.add(township, rows);
        addDocument(readerVersion, now);
        List<Problem> problems = new ArrayList<>(document.problems());
        if (township.isIncomplete()) {
            problems.add(ofRegion());
        }
        PrintedDepartments departments = new PrintedDepartments(township.countyId(), directory);
        for (DutyList list : document.lists()) {
            String listId = edition.listId(township, list.kind());
            addList(list, listId, now);
            problems.addAll(new ItemRows(township.id(), listId, list, departments, rows).add());
        }
        departments.add(rows);
        addProblems(problems);
        return rows;
    }

    private void addDocument(String readerVersion, ZonedDateTime now) {
        rows.node(
                GraphModel.DOCUMENT,
                Row.of("sha256", document.source().sha256())
                        .with("name", document.source().name())
                        .with("mediaType", document.source().mediaType())
                        .with("importedAt", now)
                        .with("readerVersion", readerVersion)
                        .with("characters", document.coverage().characters())
                        .with("fields", document.coverage().fields())
                        .with("furniture", document.coverage().furniture())
                        .with("unaccounted", document.coverage().unaccounted()));
    }

    private void addList(DutyList list, String listId, ZonedDateTime now) {
        rows.node(
                GraphModel.DUTY_LIST,
                Row.of("id", listId)
                        .with("kind", list.kind().name())
                        .with("edition", edition.name())
                        .with("editionDate", edition.date())
                        .with("importedAt", now));
        rows.relationship(GraphModel.ISSUED_FOR, Row.between(listId, township.id()));
        rows.relationship(
                GraphModel.EXTRACTED_FROM, Row.between(listId, document.source().sha256()));
        addCategories(list, listId);
    }

    /** A heading that is printed twice is one category, with the items of both. */
    private void addCategories(DutyList list, String listId) {
        Map<String, Row> categories = new LinkedHashMap<>();
        for (CategoryCount category : list.categories()) {
            Row row = categories.computeIfAbsent(
                    category.name(), name -> Row.between(listId, name).with("position", categories.size() + 1));
            row.with("items", row.number("items") + category.items());
            category.declared().ifPresent(declared -> row.with("declared", row.number("declared") + declared));
        }
        categories.forEach((name, row) -> {
            rows.node(GraphModel.CATEGORY, Row.of("name", name));
            rows.relationship(GraphModel.DIVIDED_INTO, row);
        });
    }

    private Problem ofRegion() {
        return new Problem(
                ProblemCode.REGION_INCOMPLETE,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(township.county()));
    }

    private void addProblems(List<Problem> problems) {
        String sha256 = document.source().sha256();
        Set<String> items = rows.nodes(GraphModel.DUTY_ITEM).stream()
                .map(item -> item.text("id"))
                .collect(Collectors.toSet());
        int running = 0;
        for (Problem problem : problems) {
            running++;
            String id = sha256 + "/" + running;
            rows.node(GraphModel.PROBLEM, node(id, problem));
            rows.relationship(GraphModel.FOUND_IN, Row.between(id, sha256));
            item(problem)
                    .filter(items::contains)
                    .ifPresent(item -> rows.relationship(GraphModel.CONCERNS, Row.between(id, item)));
        }
    }

    private Optional<String> item(Problem problem) {
        return problem.number().isPresent()
                ? problem.list()
                        .map(kind -> ItemRows.id(
                                edition.listId(township, kind), problem.number().getAsInt()))
                : Optional.empty();
    }

    private static Row node(String id, Problem problem) {
        Row row = Row.of("id", id)
                .with("code", problem.code().name())
                .with("severity", problem.severity().name())
                .with("message", problem.message(Locale.SIMPLIFIED_CHINESE))
                .with("messageEn", problem.message(Locale.ENGLISH))
                .with("details", problem.details())
                .with("list", problem.list().map(Enum::name))
                .with("fromPage", problem.place().map(place -> place.from().page()))
                .with("fromLine", problem.place().map(place -> place.from().line()))
                .with("toPage", problem.place().map(place -> place.to().page()))
                .with("toLine", problem.place().map(place -> place.to().line()));
        problem.number().ifPresent(number -> row.with("number", number));
        return row;
    }
}
