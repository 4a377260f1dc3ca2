package org.zhize.dutylist;

import java.util.OptionalInt;

/**
 * A category of a list and how many items it holds.
 *
 * @param name the category, without its ordinal
 * @param declared the number that its heading states (（30项）), if it states one
 * @param items the number of items read under it
 */
public record CategoryCount(String name, OptionalInt declared, int items) {}
