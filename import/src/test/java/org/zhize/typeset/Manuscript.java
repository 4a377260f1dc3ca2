package org.zhize.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The content of a sample document: a township's lists as an editor writes them down.
 *
 * @param township the township's name
 * @param lists its lists
 */
record Manuscript(String township, List<ManuscriptList> lists) {

    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final Place NOWHERE = Place.at(new Position(0, 1));
    private static final String LEAD = "（牵头）";

    /** Reads one of the samples' manuscripts. */
    static Manuscript read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Manuscript.class.getResourceAsStream("samples/" + name + ".yaml"), name)) {
            return MAPPER.readValue(in, Manuscript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lists, not yet placed anywhere. */
    List<DutyList> dutyLists() {
        return lists.stream().map(ManuscriptList::dutyList).toList();
    }

    record ManuscriptList(ListKind kind, List<ManuscriptCategory> categories) {

        DutyList dutyList() {
            List<DutyItem> items = new ArrayList<>();
            for (ManuscriptCategory category : categories) {
                for (ManuscriptItem item : category.items()) {
                    items.add(item.dutyItem(items.size() + 1, category.name()));
                }
            }
            return new DutyList(
                    kind, categories.stream().map(ManuscriptCategory::count).toList(), items);
        }
    }

    record ManuscriptCategory(String name, @Nullable Integer declared, List<ManuscriptItem> items) {

        /** Counts its items; a declared number that is not given is the right one. */
        CategoryCount count() {
            return new CategoryCount(name, OptionalInt.of(declared == null ? items.size() : declared), items.size());
        }
    }

    record ManuscriptItem(
            String name,
            @Nullable List<String> departments,
            boolean openEnded,
            boolean abolished,
            @Nullable List<String> departmentDuties,
            @Nullable List<String> guarantee,
            @Nullable List<String> townshipDuties,
            @Nullable List<String> method) {

        DutyItem dutyItem(int number, String category) {
            return new DutyItem(
                    number,
                    Optional.of(category),
                    name,
                    departments == null
                            ? List.of()
                            : departments.stream()
                                    .map(ManuscriptItem::department)
                                    .toList(),
                    openEnded,
                    abolished,
                    Optional.ofNullable(departmentDuties),
                    Optional.ofNullable(guarantee),
                    Optional.ofNullable(townshipDuties),
                    Optional.ofNullable(method),
                    NOWHERE);
        }

        private static NamedDepartment department(String printed) {
            boolean lead = printed.endsWith(LEAD);
            return new NamedDepartment(lead ? printed.substring(0, printed.length() - LEAD.length()) : printed, lead);
        }
    }
}
