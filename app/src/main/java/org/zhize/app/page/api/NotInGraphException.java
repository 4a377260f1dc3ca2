package org.zhize.app.page.api;

/** Says that the graph has nothing by the id that a program gave. */
public final class NotInGraphException extends RuntimeException {

    /**
     * A new one.
     *
     * @param kind what was looked for, such as {@code department}
     * @param id its id
     */
    public NotInGraphException(String kind, String id) {
        super("the graph has no " + kind + " with the id " + id);
    }
}
