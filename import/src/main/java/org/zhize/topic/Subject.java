package org.zhize.topic;

import java.util.Optional;

/**
 * What a duty is about: 烟花爆竹, 高龄津贴, 河道管理.
 *
 * @param name its name, unique in the thesaurus
 * @param field the field of work it belongs to, such as 民政救助
 * @param broader the subject that this one is a part or a kind of
 */
public record Subject(String name, String field, Optional<String> broader) {}
