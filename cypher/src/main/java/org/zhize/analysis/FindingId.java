package org.zhize.analysis;

/**
 * What one row of an analysis is known by: the same finding has the same id on another day, on another server and after a
 * revision of the lists that leaves it as it was.
 *
 * @param value 16 hexadecimal digits
 */
public record FindingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
