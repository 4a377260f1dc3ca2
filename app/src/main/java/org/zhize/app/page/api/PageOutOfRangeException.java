package org.zhize.app.page.api;

/** Says that a page was asked for that can't be. */
public final class PageOutOfRangeException extends RuntimeException {

    PageOutOfRangeException(int page, int size, int most) {
        super("page " + page + " of " + size + " rows: pages count from 0, and have from 1 to " + most + " rows");
    }
}
