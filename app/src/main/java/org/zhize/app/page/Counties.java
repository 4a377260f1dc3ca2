package org.zhize.app.page;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The counties of the graph. */
interface Counties extends Repository<County, String> {

    /** All of them, by their ids, so that those of one prefecture stand together. */
    List<County> findAllByOrderById();
}
