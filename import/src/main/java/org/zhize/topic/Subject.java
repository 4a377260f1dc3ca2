package org.zhize.topic;

import java.util.List;

/**
 * What a duty is about: 烟花爆竹, 高龄津贴, 河道管理.
 *
 * @param name its name, unique in the thesaurus
 * @param field the field of work it belongs to, such as 民政救助
 * @param broader the subjects that this one is a part or a kind of
 */
public record Subject(String name, String field, List<String> broader) {

    /** Keeps its own copy of the broader subjects. */
    public Subject {
        broader = List.copyOf(broader);
    }
}
