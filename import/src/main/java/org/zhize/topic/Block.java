package org.zhize.topic;

import java.util.Optional;

/**
 * Among which topics the topic of a wording is looked for.
 *
 * @param subject their subject; empty for penalties, whose wording names the offence in many ways, and for rows that name
 *     no subject
 * @param function what is done
 */
record Block(Optional<Subject> subject, Action function) {

    static Block of(Optional<Subject> subject, Action function) {
        return new Block(function == Action.PENALTY ? Optional.empty() : subject, function);
    }
}
