package org.zhize.app.page.township;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.app.page.PageQueries;
import org.zhize.app.page.api.NotInGraphException;
import org.zhize.app.page.api.Slice;

/** The townships for programs: how long their lists are, what stands on them, and where they differ. */
@RestController
@RequestMapping("/api/townships")
class TownshipsApi {

    private final PageQueries queries;

    TownshipsApi(PageQueries queries) {
        this.queries = queries;
    }

    /** All townships with the lengths of their current lists. */
    @GetMapping
    ResponseEntity<List<Map<String, Object>>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        return slice("townships", Map.of(), page, size);
    }

    /** The items of a township's current lists. */
    @GetMapping("/items")
    ResponseEntity<List<Map<String, Object>>> items(
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        if (queries.rows(TownshipsApi.class, "township", Map.of("id", id)).isEmpty()) {
            throw new NotInGraphException("township", id);
        }
        return slice("lists", Map.of("id", id), page, size);
    }

    /** On which lists each topic stands in the townships of a county, in the order of the townships' ids. */
    @GetMapping("/comparison")
    ResponseEntity<List<Map<String, Object>>> comparison(
            @RequestParam String county,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return slice("comparison", Map.of("county", county), page, size);
    }

    private ResponseEntity<List<Map<String, Object>>> slice(
            String name, Map<String, ?> parameters, int page, int size) {
        PageQueries.Answer answer = queries.answer(TownshipsApi.class, name, parameters);
        return Slice.of(answer.rows(), answer.truncated(), page, size);
    }
}
