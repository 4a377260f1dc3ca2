package org.zhize.app.page.imports;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The documents of the graph. */
interface KnownDocuments extends Repository<KnownDocument, String> {

    /** One page of all of them. */
    Page<KnownDocument> findAll(Pageable page);

    /** One of them, by the SHA-256 of its bytes. */
    Optional<KnownDocument> findById(String sha256);
}
