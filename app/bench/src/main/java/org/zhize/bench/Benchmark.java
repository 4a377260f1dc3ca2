package org.zhize.bench;

import java.io.IOException;
import java.util.List;

/** Something that Zhize does, and who else can be asked to do it. */
sealed interface Benchmark permits LoadBenchmark, QueryBenchmark, ReadBenchmark, TopicBenchmark {

    /** What a person calls it by. */
    String name();

    /**
     * Makes everything that the contenders need, so that none of it is measured.
     *
     * @throws IOException if the samples can't be read, or the database can't be started
     */
    List<Comparison> comparisons(BenchSettings settings, BenchGraph graph) throws IOException;
}
