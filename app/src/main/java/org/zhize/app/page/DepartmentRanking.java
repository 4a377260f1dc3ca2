package org.zhize.app.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The departments with their workload, the heaviest first. */
@Component
public class DepartmentRanking {

    private final PageQueries queries;

    DepartmentRanking(PageQueries queries) {
        this.queries = queries;
    }

    /**
     * Ranks the departments that are left by a filter; what of it is null or blank leaves all.
     *
     * @param county a county's id or name
     * @param function a line of work
     * @param category a category of duties, which alone are counted then
     * @return the columns of the statement beside this class
     */
    public PageQueries.Answer of(@Nullable String county, @Nullable String function, @Nullable String category) {
        Map<String, @Nullable Object> filter = new HashMap<>();
        filter.put("county", given(county));
        filter.put("function", given(function));
        filter.put("category", given(category));
        return queries.answer(DepartmentRanking.class, "ranking", filter);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
