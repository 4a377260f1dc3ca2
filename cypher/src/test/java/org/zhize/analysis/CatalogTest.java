package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogTest {

    private static final String MINE = """
            /*
            id: mine:townships
            title: {zh: 乡镇, en: Townships}
            question: {zh: 有哪些乡镇？, en: Which townships are there?}
            parameters:
              county: {type: text, default: null, zh: 县区, en: County}
              above: {type: integer, default: 3, zh: 下限, en: Lower limit}
            columns:
              township: {type: text, zh: 乡镇, en: Township}
            identity: [township]
            maturity: experimental
            version: 1
            */
            WITH {county: null, above: 3} AS given
            MATCH (township:Township)
            RETURN township.name AS township
            """;

    @TempDir
    private Path folder;

    @Test
    void aPlannersOwnFolderIsAddedToTheBundledAnalyses() {
        Catalog catalog = catalogWith(MINE);

        assertThat(catalog.analyses()).hasSize(Catalog.bundled().analyses().size() + 1);
        assertThat(catalog.analysis("mine:townships").columnNames()).containsExactly("township");
    }

    @Test
    void aFileWithLineEndsAsOnWindowsIsRead() {
        assertThat(catalogWith(MINE.replace("\n", "\r\n"))
                        .analysis("mine:townships")
                        .statement())
                .startsWith("WITH $given AS given\nMATCH");
    }

    @Test
    void onlyTheHeadOfAQueryIsReplacedToGiveItParameters() {
        Analysis analysis = catalogWith(MINE).analysis("mine:townships");

        assertThat(analysis.text()).isEqualTo(MINE);
        assertThat(analysis.statement()).isEqualTo("""
                        WITH $given AS given
                        MATCH (township:Township)
                        RETURN township.name AS township""");
    }

    @Test
    void valuesCanBeWrittenIntoTheHeadForAPersonToRunItElsewhere() {
        Analysis analysis = catalogWith(MINE).analysis("mine:townships");

        assertThat(analysis.writtenWith(Arguments.parse(analysis, List.of("county=' \\u0027}) DETACH DELETE n //$1"))))
                .startsWith("WITH {county: '\\' \\\\u0027}) DETACH DELETE n //$1', above: 3} AS given\nMATCH");
    }

    @Test
    void aTextAsDefaultIsWrittenAsCypherWritesIt() {
        String text = MINE.replace("default: null", "default: \"it's \\\\ a\"")
                .replace("{county: null", "{county: 'it\\'s \\\\ a'");

        assertThat(catalogWith(text).analysis("mine:townships").defaults().values())
                .isEqualTo(Map.of("county", "it's \\ a", "above", 3L));
    }

    @Test
    void theSameIdTwiceIsRefusedWithBothFiles() throws IOException {
        Files.writeString(folder.resolve("b.cypher"), MINE);

        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> catalogWith(MINE))
                .withMessageContainingAll("mine:townships", "a.cypher", "b.cypher");
    }

    @Test
    void aKeyThatMeansNothingIsRefusedWithThoseThatDo() {
        refuses(MINE.replace("version: 1", "version: 1\nauthor: me"), "author", "severity");
        refuses(MINE.replace("default: null,", "defalt: null,"), "defalt", "default");
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        refuses(MINE.replace("version: 1\n", ""), "lacks version");
        refuses(MINE.replace(", en: Townships}", "}"), "lacks title.en");
        refuses(MINE.replace("type: integer, default", "default"), "lacks parameters.above.type");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refuses(MINE.replace("version: 1", "version: 1\nversion: 2"), "version");
    }

    @Test
    void aDefaultThatIsNotOfItsTypeIsRefused() {
        refuses(MINE.replace("default: 3", "default: three"), "parameters.above.default", "three", "integer");
    }

    @Test
    void aNumberWithoutItsUnitIsRefused() {
        refuses(MINE.replace("township: {type: text,", "township: {type: integer,"), "lacks columns.township.unit");
    }

    @Test
    void anIdentityOrChartOfColumnsThatAreNotDeclaredIsRefused() {
        refuses(MINE.replace("identity: [township]", "identity: [county]"), "identity names the column county");
        refuses(
                MINE.replace("version: 1", "version: 1\nchart: {kind: bar, x: county, y: [township]}"),
                "chart names the column county");
    }

    @Test
    void aQueryWhoseHeadDiffersFromItsParametersIsRefusedWithTheLineToWrite() {
        refuses(MINE.replace("above: 3} AS", "above: 4} AS"), "WITH {county: null, above: 3} AS given");
    }

    @Test
    void aFileWithoutADescriptionIsRefused() {
        refuses("MATCH (n) RETURN n", "must begin with its description");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> Catalog.bundled().with(folder.resolve("nowhere")))
                .withMessageContaining("nowhere");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearestInBothLanguages() {
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> Catalog.bundled().analysis("overload:departments-workload"))
                .withMessageContaining("near it are: overload:department-workload")
                .satisfies(refused -> assertThat(refused.message(Locale.CHINESE))
                        .startsWith("没有名为 overload:departments-workload 的分析"));
    }

    @Test
    void valuesAreReadByTheirTypesAndTheRestHasItsDefault() {
        Analysis analysis = catalogWith(MINE).analysis("mine:townships");

        assertThat(Arguments.parse(analysis, List.of("county=a=b", "above= 7")).values())
                .isEqualTo(Map.of("county", "a=b", "above", 7L));
        assertThat(analysis.defaults().values()).isEqualTo(Map.of("above", 3L));
    }

    @Test
    void aValueThatDoesNotFitIsRefusedWithTheMend() {
        Analysis analysis = catalogWith(MINE).analysis("mine:townships");

        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> Arguments.parse(analysis, List.of("above=many")))
                .withMessage("mine:townships: the value \"many\" of the parameter above is not of its type: "
                        + "give a value of type integer.");
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> Arguments.parse(analysis, List.of("below=3")))
                .withMessageContaining("it has: county, above");
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> Arguments.parse(analysis, List.of("above")))
                .withMessageContaining("name=value");
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> Arguments.parse(analysis, List.of("above=3", "above=4")))
                .withMessageContaining("twice");
    }

    private void refuses(String text, String... words) {
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> catalogWith(text))
                .withMessageContaining("a.cypher")
                .withMessageContainingAll(words);
    }

    private Catalog catalogWith(String text) {
        try {
            Files.writeString(folder.resolve("a.cypher"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Catalog.bundled().with(folder);
    }
}
