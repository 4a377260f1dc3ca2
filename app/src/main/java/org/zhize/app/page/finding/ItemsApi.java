package org.zhize.app.page.finding;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.app.page.PageQueries;
import org.zhize.app.page.api.NotInGraphException;

/** The duty items for programs, as their lists print them. */
@RestController
@RequestMapping("/api/items")
class ItemsApi {

    private final PageQueries queries;

    ItemsApi(PageQueries queries) {
        this.queries = queries;
    }

    /** One item with its texts, departments, topics and place in the document. */
    @GetMapping("/one")
    Map<String, Object> one(@RequestParam String id) {
        return queries.rows(ItemsApi.class, "item", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotInGraphException("item", id));
    }
}
