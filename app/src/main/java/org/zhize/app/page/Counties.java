package org.zhize.app.page;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The counties of the graph. */
public interface Counties extends Repository<County, String> {

    /** One page of them, with their townships. */
    Page<County> findAll(Pageable page);

    /** What all of them are called, by their ids, so that those of one prefecture stand together. */
    List<CountyName> findNamesByOrderById();
}
