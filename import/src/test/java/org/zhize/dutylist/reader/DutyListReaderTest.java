package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.json.DutyListJson;

class DutyListReaderTest {

    private static final String LIST = "柳溪镇基本履职事项清单\n序号\t事项名称\n1\t看护鱼塘\n";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadInTheOrderOfItsFilesAndTheManifestIsNoDocument() throws IOException {
        Files.writeString(folder.resolve("b.txt"), LIST);
        Files.writeString(folder.resolve("a.txt"), "只是一封信，没有清单。");
        Files.writeString(folder.resolve(Manifest.FILE_NAME), "[]");

        List<Reading> readings = read(folder);

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.reason().reason()).isEqualTo(Reason.NO_DUTY_LIST);
            assertThat(rejected.reason().sentence(Locale.ENGLISH)).startsWith("a.txt");
        });
        assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void runningTextMayHaveAHeadOverHeadsAndANoteAndASignatureAtItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), """
                柳溪镇配合履职事项清单
                序号 事项名称 职责分工
                对应上级部门 上级部门职责 乡镇配合职责
                一、民生服务（3项）
                1 看护水闸 县水利局 检修河道上的水闸。 落实看护人员。
                2 登记渡船 县交通运输局 检验渡船并发证。 每月清点渡船。
                3 清理垃圾 县城市管理局 派车转运垃圾。 组织村民清理。
                注：本清单自印发之日起施行。
                柳溪镇人民政府
                2025年6月30日
                """);

        DutyDocument document = ((Reading.Read) read(file).get(0)).document();

        assertThat(document.lists().get(0).items()).extracting(DutyItem::name).containsExactly("看护水闸", "登记渡船", "清理垃圾");
        assertThat(document.lists().get(0).items().get(2).townshipDuties())
                .hasValueSatisfying(duties -> assertThat(duties).containsExactly("组织村民清理。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void anArchiveIsReadFileByFileAndOneInsideItIsRejectedByName() throws IOException {
        Path inner = archive("inner.zip", "x.txt", LIST.getBytes(StandardCharsets.UTF_8));
        Path outer = archive(
                "outer.zip",
                "lists/one.txt",
                LIST.getBytes(StandardCharsets.UTF_8),
                "lists/two.zip",
                Files.readAllBytes(inner));

        List<Reading> readings = read(outer);

        assertThat(((Reading.Read) readings.get(0)).document().source().name()).isEqualTo("one.txt");
        assertThat(readings.get(1)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.reason().reason()).isEqualTo(Reason.NESTED_ARCHIVE);
            assertThat(rejected.name()).isEqualTo("outer.zip/lists/two.zip");
        });
    }

    @Test
    void aManifestInAnArchiveTellsOfItsFilesWhatTheOneBesideItDoesNot() throws IOException {
        byte[] nameless = "基本履职事项清单\n序号\t事项名称\n1\t看护鱼塘\n".getBytes(StandardCharsets.UTF_8);
        String manifest = "- {file: %s, township: %s, county: 安平县}\n";
        Path archive = archive(
                "lists.zip",
                "2025/a.txt",
                nameless,
                "2025/b.txt",
                nameless,
                "2025/" + Manifest.FILE_NAME,
                (manifest.formatted("a.txt", "石桥镇") + manifest.formatted("b.txt", "石桥镇"))
                        .getBytes(StandardCharsets.UTF_8));
        Manifest beside = Manifest.read(manifest.formatted("b.txt", "柳溪镇").getBytes(StandardCharsets.UTF_8));

        try (Stream<Reading> readings = new DutyListReader(beside).read(archive)) {
            assertThat(readings.map(reading -> ((Reading.Read) reading)
                            .document()
                            .township()
                            .name()
                            .orElseThrow()))
                    .containsExactly("石桥镇", "柳溪镇");
        }
    }

    @Test
    void aManifestInAnArchiveThatCannotBeReadIsNamedAndTheListsAreRead() throws IOException {
        Path archive = archive(
                "lists.zip",
                "a.txt",
                LIST.getBytes(StandardCharsets.UTF_8),
                Manifest.FILE_NAME,
                "- file: [".getBytes(StandardCharsets.UTF_8));

        List<Reading> readings = read(archive);

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.name()).isEqualTo("lists.zip/sources.yaml");
            assertThat(rejected.reason().sentence(Locale.ENGLISH)).contains("line: 1");
        });
        assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aFileThatUnpacksToFarTooMuchIsRejectedAndTheOthersAreRead() throws IOException {
        Path archive = archive("bomb.zip", "a.txt", new byte[40 << 20], "b.txt", LIST.getBytes(StandardCharsets.UTF_8));

        List<Reading> readings = read(archive);

        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason().reason()).isEqualTo(Reason.BOMB));
        assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void listsThatWereReadElsewhereAreTakenAsTheyAre() throws IOException {
        StringWriter lines = new StringWriter();
        DutyListJson.write(TabbedList.read(LIST), Locale.CHINESE, lines);
        DutyListJson.write(TabbedList.read(LIST), Locale.CHINESE, lines);
        Path file = Files.writeString(folder.resolve("lists.jsonl"), lines.toString());

        assertThat(read(file))
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Read.class));
    }

    @Test
    void aDocumentThatBreaksOffIsNeverAStackTrace() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.jsonl"), "{\"format\":\"duty-list/1\",\"lists\":[");

        assertThat(read(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason().reason()).isEqualTo(Reason.DAMAGED));
    }

    private static List<Reading> read(Path path) throws IOException {
        try (Stream<Reading> readings = new DutyListReader(Manifest.EMPTY).read(path)) {
            return readings.toList();
        }
    }

    private Path archive(String name, Object... files) throws IOException {
        Path archive = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) files[i]));
                zip.write((byte[]) files[i + 1]);
                zip.closeEntry();
            }
        }
        return archive;
    }
}
