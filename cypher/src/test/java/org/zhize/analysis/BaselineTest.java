package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

@ExtendWith(Counties.class)
final class BaselineTest {

    private static final Analysis DOUBLED = Catalog.bundled().analysis("overlap:kept-and-coordinated");

    @TempDir
    private Path folder;

    @Test
    void anAcceptedFindingIsNotShownAgainAndTheOthersAre(Graph graph) throws IOException {
        ResultTable all = findings(graph, Baseline.empty());
        String accepted = String.valueOf(all.byColumn().get(0).get(NewFindings.COLUMN));

        ResultTable left = findings(graph, Baseline.read(file("'" + accepted + "': 河道由镇自管，县里备案")));

        assertThat(all.rows()).hasSize(3);
        assertThat(left.rows()).isEqualTo(all.rows().subList(1, 3));
        assertThat(left.outcome().rows()).isEqualTo(2);
    }

    @Test
    void theReasonIsKept() throws IOException {
        Baseline baseline = Baseline.read(file("8c61bd8336ec6ba3: 会议同意保留"));

        assertThat(baseline.reason(new FindingId("8c61bd8336ec6ba3"))).hasValue("会议同意保留");
        assertThat(baseline.reason(new FindingId("0000000000000000"))).isEmpty();
    }

    @Test
    void acceptingWithoutAReasonOrWithoutAnIdIsRefused() {
        for (String line : List.of("8c61bd8336ec6ba3: ", "8c61bd8336ec6ba3: ' '", "duty: 会议同意保留")) {
            assertThatExceptionOfType(AnalysisException.class)
                    .isThrownBy(() -> Baseline.read(file(line)))
                    .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.BAD_BASELINE));
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        FindingId first = new FindingId("8c61bd8336ec6ba3");
        FindingId second = new FindingId("1234567890123456");
        Path file = folder.resolve("accepted.yaml");

        Baseline.empty().with(first, "no").with(second, " 会议：'同意' # 保留 ").write(file);
        Baseline read = Baseline.readIfPresent(file);
        read.without(first).write(file);

        assertThat(read.reason(first)).hasValue("no");
        assertThat(read.reason(second)).hasValue("会议：'同意' # 保留");
        assertThat(Baseline.read(file).reason(first)).isEmpty();
        assertThat(Baseline.readIfPresent(folder.resolve("none.yaml")).reason(first))
                .isEmpty();
    }

    @Test
    void anEmptyFileAcceptsNothing() throws IOException {
        assertThat(Baseline.read(file("# nothing yet\n")).reason(new FindingId("8c61bd8336ec6ba3")))
                .isEmpty();
    }

    private static ResultTable findings(Graph graph, Baseline baseline) {
        ResultTable.Gathering rows = new ResultTable.Gathering();
        new GraphReader(graph, ReadLimits.DEFAULT)
                .run(DOUBLED, DOUBLED.defaults(), new NewFindings(DOUBLED, baseline, rows));
        return rows.table();
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("accepted.yaml"), Arrays.asList(lines));
    }
}
