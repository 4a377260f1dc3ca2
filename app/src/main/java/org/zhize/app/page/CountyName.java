package org.zhize.app.page;

/**
 * What a county is called.
 *
 * @param id the names from the province down
 * @param name its name as the documents print it
 */
public record CountyName(String id, String name) {}
