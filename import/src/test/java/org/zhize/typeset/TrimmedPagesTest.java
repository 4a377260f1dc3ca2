package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** What offices print above and below the text of each page changes nothing about what is read. */
class TrimmedPagesTest {

    private static final double FAR_BELOW = 2;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "澄屏县麦秋镇, P%d, 注：本清单自印发之日起施行。",
        "征求意见稿, 第 %d 页（共 40 页）, （此件公开发布）",
        "麦秋镇履行职责事项清单, 页码：%d, 抄送：县委办公室、县政府办公室。",
        "内部资料 注意保存, — %d —, 备注：未列事项按照有关规定办理。"
    })
    void pagesAreReadAsWithoutWhatIsPrintedAboveAndBelowTheirText(String above, String number, String note)
            throws UnreadableDocumentException {
        for (long seed = 1; seed <= 4; seed++) {
            Specimen specimen = new Specimen(Medium.RAW, seed, 24);
            PageStyle paper = Specimen.paper(new Chance(new SplittableRandom(seed)));
            List<Page> plain = new ArrayList<>();
            List<Page> trimmed = new ArrayList<>();
            for (Table table : specimen.tables()) {
                List<Page> pages = Press.pages(List.of(table), paper);
                plain.addAll(pages);
                for (int i = 0; i < pages.size(); i++) {
                    String below = i + 1 == pages.size() ? note : "";
                    trimmed.add(trimmed(pages.get(i), above, below, number.formatted(trimmed.size() + 1)));
                }
            }

            Comparison expected = compare(specimen, plain);
            Comparison read = compare(specimen, trimmed);

            assertThat(read.silent()).as(specimen.toString()).isEmpty();
            assertThat(read.exact()).as(specimen.toString()).isGreaterThanOrEqualTo(expected.exact());
        }
    }

    private static Page trimmed(Page page, String above, String below, String number) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(30, 0, above, Optional.empty()));
        runs.addAll(page.runs());
        if (!below.isEmpty()) {
            runs.add(new Run(30, runs.get(runs.size() - 1).y() + FAR_BELOW, below, Optional.empty()));
        }
        return new Page(runs, page.bands(), page.edges(), Optional.of(number));
    }

    private static Comparison compare(Specimen specimen, List<Page> pages) throws UnreadableDocumentException {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("pages.txt", RawText.print(pages).content()));
        return Comparison.of(specimen.lists(), ((Reading.Read) reading).document());
    }
}
