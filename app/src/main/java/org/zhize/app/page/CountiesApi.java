package org.zhize.app.page;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.app.page.api.Slice;

/** The counties for programs. */
@RestController
class CountiesApi {

    private final Counties counties;

    CountiesApi(Counties counties) {
        this.counties = counties;
    }

    /** All counties with their townships, by id. */
    @GetMapping("/api/counties")
    ResponseEntity<List<County>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        return Slice.of(counties.findAll(Slice.request(page, size, Sort.by("id"))));
    }
}
