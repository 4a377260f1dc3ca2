package org.zhize.bench;

import java.io.IOException;
import java.util.List;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;
import org.zhize.topic.TopicAssigner;

/**
 * Telling which rows are the same duty, beside a search engine that finds for each row the one whose words are most like its own. The
 * engine only knows words: it takes 宣传防溺水 and 对溺水的处罚 for near, and tells no parts.
 */
final class TopicBenchmark implements Benchmark {

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public List<Comparison> comparisons(BenchSettings settings, BenchGraph graph) throws IOException {
        Thesaurus thesaurus = Thesaurus.standard();
        List<DutyList> lists = new MadeTownships(
                        SampleLists.in(settings.samples()).names())
                .of("测量省", settings.townships()).stream()
                        .flatMap(document -> document.lists().stream())
                        .toList();
        List<String> names = lists.stream()
                .flatMap(list -> list.items().stream())
                .map(DutyItem::name)
                .toList();
        return List.of(new Comparison(
                "topics",
                "lucene",
                "items",
                // A new one each time: it remembers what it has seen.
                () -> assigning(new TopicAssigner(thesaurus, Judgements.none()), lists),
                Contender.of(() -> WordLikeness.neighbours(names))));
    }

    private static Contender.Run assigning(TopicAssigner assigner, List<DutyList> lists) {
        return () -> lists.stream()
                .flatMap(list -> assigner.assign(list).stream())
                .filter(assigned -> !assigned.assignments().isEmpty())
                .count();
    }
}
