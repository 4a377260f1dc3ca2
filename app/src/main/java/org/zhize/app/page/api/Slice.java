package org.zhize.app.page.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;

/**
 * One page of a list. The header {@value #TOTAL} says how long the whole list is, and {@value #TRUNCATED} whether there is more
 * than that.
 */
public final class Slice {

    /** Where a page of rows tells how many rows there are in all. */
    public static final String TOTAL = "X-Total-Count";

    /** Where it tells whether rows beyond the limit of an answer were cut off, so that there are more in truth. */
    public static final String TRUNCATED = "X-Truncated";

    private static final int MOST = 10_000;

    private Slice() {}

    /**
     * Cuts a page out of a list that is whole, and says what is on it in words of its own.
     *
     * @param said is asked for the entries of the page alone
     * @throws PageOutOfRangeException if there can be no such page
     */
    public static <S, T> ResponseEntity<List<T>> of(List<S> all, Function<S, T> said, int page, int size) {
        check(page, size);
        return answer(all.size(), false).body(cut(all, page, size).map(said).toList());
    }

    /** Cuts a page out of a list that is whole. */
    public static <T> ResponseEntity<List<T>> of(List<T> all, int page, int size) {
        return of(all, false, page, size);
    }

    /**
     * Cuts a page out of a list.
     *
     * @param truncated whether the list was cut off itself
     * @param page which page, from 0
     * @param size entries a page, from 1 to 10,000
     * @throws PageOutOfRangeException if there can be no such page
     */
    public static <T> ResponseEntity<List<T>> of(List<T> all, boolean truncated, int page, int size) {
        check(page, size);
        return answer(all.size(), truncated).body(cut(all, page, size).toList());
    }

    private static <T> Stream<T> cut(List<T> all, int page, int size) {
        return all.stream().skip((long) page * size).limit(size);
    }

    private static ResponseEntity.BodyBuilder answer(long total, boolean truncated) {
        return ResponseEntity.ok().header(TOTAL, String.valueOf(total)).header(TRUNCATED, String.valueOf(truncated));
    }

    /**
     * Asks the database for a page.
     *
     * @param page which page, from 0
     * @param size entries a page, from 1 to 10,000
     * @throws PageOutOfRangeException if there can be no such page
     */
    public static Pageable request(int page, int size, Sort order) {
        check(page, size);
        return PageRequest.of(page, size, order);
    }

    /** A page that the database has cut out. */
    public static <T> ResponseEntity<List<T>> of(Page<T> page) {
        return answer(page.getTotalElements(), false).body(page.getContent());
    }

    /**
     * Refuses a page that can't be.
     *
     * @throws PageOutOfRangeException if the page is before the first, or has not from 1 to 10,000 entries
     */
    public static void check(int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new PageOutOfRangeException(page, size, MOST);
        }
    }
}
