package org.zhize.app.page.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is drawn. Each is an analysis of the catalog that answers with paths. */
enum View {
    /** The departments of a county, joined by the duties they share. */
    DEPARTMENTS("network:departments", "county", "nodes"),
    /** A department with its duties, and the townships and departments next to them. */
    DEPARTMENT("network:department-neighbourhood", "department", "items"),
    /** A township with its duties and the departments that answer for them. */
    TOWNSHIP("network:township", "township", "items"),
    /** A topic with its duties in every township. */
    TOPIC("network:topic", "topic", "items");

    private final String analysis;
    private final String about;
    private final String limit;

    View(String analysis, String about, String limit) {
        this.analysis = analysis;
        this.about = about;
        this.limit = limit;
    }

    /** The view of a name in an address; the departments' if there is none of that name. */
    static View of(String name) {
        return Stream.of(values())
                .filter(view -> view.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(DEPARTMENTS);
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of its analysis. */
    public String analysis() {
        return analysis;
    }

    /** The analysis's parameters for what it is about, and for how much is drawn. */
    List<String> assignments(String of, int most) {
        String drawn = limit + "=" + most;
        return of.isBlank() ? List.of(drawn) : List.of(about + "=" + of, drawn);
    }
}
