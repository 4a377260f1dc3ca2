package org.zhize.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For whom a row does what it names: what a row for a group of people names besides is done for that group, where the
 * thesaurus tells it apart. 保障残疾人权益，做好……职业技能培训 trains disabled people.
 */
final class ServedPeople {

    private static final List<String> GROUPS =
            Table.resource("people.tsv").stream().map(row -> row.cell(0)).toList();

    private final Thesaurus thesaurus;

    ServedPeople(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** The subjects of a row, with those for its group in place of those for everybody. */
    Map<Subject, Evidence> serve(Wording wording, Map<Subject, Evidence> found) {
        return found.entrySet().stream()
                .max(Comparator.comparingDouble(each -> each.getValue().weight()))
                .flatMap(main -> group(main.getValue().words(wording))
                        .map(people -> serve(people, main.getKey(), wording, found)))
                .orElse(found);
    }

    private static Optional<String> group(List<String> words) {
        return GROUPS.stream()
                .filter(people -> words.stream().anyMatch(word -> word.contains(people)))
                .findFirst();
    }

    private Map<Subject, Evidence> serve(String group, Subject main, Wording wording, Map<Subject, Evidence> found) {
        Map<Subject, Evidence> served = new LinkedHashMap<>();
        found.forEach((subject, evidence) -> {
            Subject told = subject.equals(main) ? main : forGroup(subject, evidence.words(wording), group, main);
            // What is the main thing by another name adds nothing to it.
            if (subject.equals(main) || !told.equals(main)) {
                served.putIfAbsent(told, evidence);
            }
        });
        return served;
    }

    private Subject forGroup(Subject subject, List<String> words, String group, Subject main) {
        return words.stream()
                .filter(word -> !word.contains(group))
                .map(word -> Wording.of(group + word))
                .flatMap(said -> thesaurus.mentions(said).stream()
                        .filter(mention -> mention.from() == 0
                                && mention.to() == said.text().length()))
                .map(Mention::subject)
                .filter(told -> told.equals(main) || thesaurus.isBroader(main, told))
                .findFirst()
                .orElse(subject);
    }
}
