package org.zhize.app.page.imports;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.app.page.api.NotInGraphException;
import org.zhize.app.page.api.Slice;

/** The documents of the graph for programs, whoever imported them. */
@RestController
@RequestMapping("/api/documents")
class DocumentsApi {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("importedAt"), Sort.Order.asc("name"));

    private final KnownDocuments documents;

    DocumentsApi(KnownDocuments documents) {
        this.documents = documents;
    }

    /** The documents with the lists that were read from them, those that came last first. */
    @GetMapping
    ResponseEntity<List<KnownDocument>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        return Slice.of(documents.findAll(Slice.request(page, size, LATEST_FIRST)));
    }

    /** One document, by the SHA-256 of its bytes. */
    @GetMapping("/{sha256}")
    KnownDocument one(@PathVariable String sha256) {
        return documents.findById(sha256).orElseThrow(() -> new NotInGraphException("document", sha256));
    }
}
