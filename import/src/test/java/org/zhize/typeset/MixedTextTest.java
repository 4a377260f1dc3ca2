package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

class MixedTextTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachListOfATextWhoseCellsAreMixedSaysSo(long seed) throws UnreadableDocumentException {
        DutyDocument document = read(MixedText.print(pages(seed)));

        assertThat(listsSaidToBeMixed(document))
                .containsExactlyInAnyOrderElementsOf(
                        document.lists().stream().map(DutyList::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTextThatGivesOneCellAfterTheOtherDoesNotSaySo(long seed) throws UnreadableDocumentException {
        assertThat(listsSaidToBeMixed(read(RawText.print(pages(seed))))).isEmpty();
    }

    private static List<Page> pages(long seed) {
        Chance chance = new Chance(new SplittableRandom(seed));
        return Press.pages(new Specimen(Medium.RAW, seed, 20).tables(), Specimen.paper(chance));
    }

    private static DutyDocument read(Printout printout) throws UnreadableDocumentException {
        Reading reading =
                new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("mixed.txt", printout.content()));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static List<ListKind> listsSaidToBeMixed(DutyDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.CELLS_MIXED)
                .map(Problem::list)
                .map(list -> list.orElseThrow())
                .toList();
    }
}
