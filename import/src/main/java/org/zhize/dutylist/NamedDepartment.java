package org.zhize.dutylist;

/**
 * A department as an item's row prints it.
 *
 * @param name the printed name, without the mark of the lead
 * @param lead whether the row marks it as the one that leads (牵头)
 */
public record NamedDepartment(String name, boolean lead) {}
