package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

class BadInputTest {

    private static final List<List<String>> TABLE = List.of(List.of("序号", "事项名称"), List.of("1", "看护水闸"));

    private static final String LOL = "<!DOCTYPE x [<!ENTITY a \"" + "lol".repeat(50) + "\">"
            + IntStream.range(1, 9)
                    .mapToObj(i ->
                            "<!ENTITY a%d \"%s\">".formatted(i, (i == 1 ? "&a;" : "&a" + (i - 1) + ";").repeat(20)))
                    .collect(Collectors.joining())
            + "]>";

    static Stream<Arguments> badFiles() throws Exception {
        return Stream.of(
                Arguments.of("empty.pdf", Reason.EMPTY, new byte[0]),
                Arguments.of("rubbish.pdf", Reason.UNKNOWN_FORMAT, rubbish("")),
                Arguments.of("rubbish-after-magic.pdf", Reason.DAMAGED, rubbish("%PDF-1.7\n")),
                Arguments.of("rubbish-after-magic.docx", Reason.DAMAGED, rubbish("PK\u0003\u0004")),
                Arguments.of("rubbish-after-magic.xls", Reason.DAMAGED, rubbish("ÐÏ\u0011à¡±\u001aá")),
                Arguments.of("scan.pdf", Reason.SCANNED, scan()),
                Arguments.of("locked.pdf", Reason.ENCRYPTED, lockedPdf()),
                Arguments.of("locked.xlsx", Reason.ENCRYPTED, locked(TableFiles.XLSX)),
                Arguments.of("locked.docx", Reason.ENCRYPTED, locked(TableFiles.DOCX)),
                Arguments.of("one-line.txt", Reason.LINE_TOO_LONG, filled(60 << 20, 'x')),
                Arguments.of("one-line.csv", Reason.LINE_TOO_LONG, oneValue()),
                Arguments.of(
                        "one-line.html",
                        Reason.LINE_TOO_LONG,
                        ("<html>" + "x".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("wide.txt", Reason.TOO_LARGE, "x\t".repeat(10_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "wide.csv",
                        Reason.TOO_LARGE,
                        ("a,".repeat(10_000) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("wide.html", Reason.TOO_LARGE, wideHtml()),
                Arguments.of("wide.xlsx", Reason.TOO_LARGE, TableFiles.XLSX.write(List.of(many("x", 10_000)))),
                Arguments.of("archive.zip", Reason.NESTED_ARCHIVE, zip(Map.of("a.txt", new byte[] {'a'}))),
                Arguments.of("open.odt", Reason.UNKNOWN_FORMAT, zip(Map.of("mimetype", new byte[] {'a'}))),
                Arguments.of("bomb.docx", Reason.BOMB, replaced(TableFiles.DOCX, "word/document.xml", bomb())),
                Arguments.of("bomb.xlsx", Reason.BOMB, replaced(TableFiles.XLSX, "xl/worksheets/sheet1.xml", bomb())),
                Arguments.of("laughs.docx", Reason.DAMAGED, replaced(TableFiles.DOCX, "word/document.xml", laughs())),
                Arguments.of(
                        "laughs.xlsx", Reason.DAMAGED, replaced(TableFiles.XLSX, "xl/worksheets/sheet1.xml", laughs())),
                Arguments.of("bomb.pdf", Reason.SCANNED, bombPdf()),
                Arguments.of("rich.rtf", Reason.UNKNOWN_FORMAT, "{\\rtf1 abc}".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badFiles")
    void a_bad_file_is_rejected_in_time_with_one_line_that_names_it(String name, Reason reason, byte[] bytes) {
        long start = System.nanoTime();
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReaders.read(name, bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e ->
                        assertThat(e.getCause() instanceof OutOfMemoryError).isFalse())
                .satisfies(e ->
                        assertThat(e.sentence(Locale.CHINA)).startsWith(name).doesNotContain("\n", "{"))
                .satisfies(e ->
                        assertThat(e.sentence(Locale.ENGLISH)).startsWith(name).doesNotContain("\n", "{"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @EnumSource(TableFiles.class)
    void a_file_cut_off_anywhere_is_read_or_rejected_but_never_fails_otherwise(TableFiles format) throws Exception {
        byte[] whole = format.write(TABLE);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            readOrReject(Arrays.copyOf(whole, 1 + random.nextInt(whole.length)));
        }
    }

    @ParameterizedTest
    @EnumSource(TableFiles.class)
    void a_file_with_bytes_changed_is_read_or_rejected_but_never_fails_otherwise(TableFiles format) throws Exception {
        byte[] whole = format.write(TABLE);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 1 + i / 10; k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            readOrReject(changed);
        }
    }

    @Test
    void entities_declared_in_a_page_are_not_expanded() throws Exception {
        Document page = DocumentReaders.read(
                "laughs.html", (LOL + "<html><body><p>&a8;</p></body></html>").getBytes(StandardCharsets.UTF_8));
        assertThat(page.content()).hasSizeLessThan(5_000);
    }

    @Test
    void an_area_merged_over_65_000_cells_is_one_cell() throws Exception {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:IV65000\"/></mergeCells></worksheet>";
        Document document = DocumentReaders.read(
                "merged.xlsx",
                replaced(TableFiles.XLSX, "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)));
        Row row = (Row) document.passages().get(1);
        assertThat(row.cells()).hasSize(1);
        assertThat(row.cells().get(0).rows()).isEqualTo(65_000);
    }

    @Test
    void tables_nested_a_thousand_deep_are_read_or_rejected() throws Exception {
        readOrReject(("<html><body>" + "<table><tr><td>x".repeat(3_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_item_of_three_hundred_thousand_rows_is_read_or_given_up_in_time(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "配合履职事项清单\n序号\t事项名称\t责任部门\t上级部门职责\t镇配合职责\n" + "1\t看护\t县水利局\t划定（\t组织\n".repeat(300_000));
        long start = System.nanoTime();
        try (Stream<Reading> readings = new DutyListReader(Manifest.EMPTY).read(file)) {
            assertThat(readings).hasSize(1);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_line_of_60_mb_that_says_it_is_a_duty_list_is_rejected(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("long.jsonl");
        Files.writeString(file, "{\"format\":\"duty-list/1\",\"source\":\"" + "x".repeat(60 << 20) + "\"}");
        try (Stream<Reading> readings = new DutyListReader(Manifest.EMPTY).read(file)) {
            assertThat(readings)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Reading.Rejected.class,
                            rejected -> assertThat(rejected.reason().sentence(Locale.ENGLISH))
                                    .startsWith("long.jsonl")
                                    .doesNotContain("\n"));
        }
    }

    private static void readOrReject(byte[] bytes) {
        try {
            Conservation.assertHolds(DocumentReaders.read("file", bytes));
        } catch (UnreadableDocumentException e) {
            assertThat(e.sentence(Locale.CHINA)).startsWith("file");
        }
    }

    private static byte[] rubbish(String magic) {
        byte[] bytes = new byte[5_000];
        new Random(3).nextBytes(bytes);
        byte[] head = magic.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] filled(int size, char c) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }

    private static byte[] oneValue() {
        return ("a,b\nc,d\n\"" + "x".repeat(5 << 20) + "\",f\ng,h\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wideHtml() {
        return ("<html><table><tr>" + "<td colspan=1000>x</td>".repeat(10) + "</tr></table>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> many(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word).toList();
    }

    private static byte[] scan() throws IOException {
        try (PdfPrinter printer = new PdfPrinter()) {
            return printer.bytes();
        }
    }

    private static byte[] bombPdf() throws IOException {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.spaces(100 << 20);
            return printer.bytes();
        }
    }

    private static byte[] lockedPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(TableFiles.PDF.write(TABLE))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked(TableFiles format) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(format.write(TABLE));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bomb() {
        return filled(20 << 20, ' ');
    }

    private static byte[] laughs() {
        return (LOL + "<x>&a8;</x>").getBytes(StandardCharsets.UTF_8);
    }

    /** An Office file in which one part is another one. */
    private static byte[] replaced(TableFiles format, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(format.write(TABLE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsKey(part);
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
