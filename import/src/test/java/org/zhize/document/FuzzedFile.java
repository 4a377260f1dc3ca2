package org.zhize.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Files of each kind, made of bytes that may be anything; Office files are whole but for the part that says something. */
enum FuzzedFile {
    PDF(TableFiles.PDF),
    DOCX(TableFiles.DOCX, "word/document.xml"),
    XLSX(TableFiles.XLSX, "xl/worksheets/sheet1.xml"),
    XLS(TableFiles.XLS),
    DOC {
        @Override
        byte[] seed() throws IOException {
            try (var file = FuzzedFile.class.getResourceAsStream("/org/zhize/typeset/list.doc")) {
                return file == null ? new byte[0] : file.readAllBytes();
            }
        }
    },
    HTML(TableFiles.HTML),
    CSV(TableFiles.CSV),
    TSV(TableFiles.TSV),
    TXT {
        @Override
        byte[] seed() {
            return """
                    柳溪镇配合履职事项清单
                    序号 事项名称 责任部门 上级部门职责 镇配合职责
                    一、民生服务（1项）
                    1 看护水闸
                    县水利局、县林草局
                    1.划定清理的河段；
                    2.派技术员。
                    组织村民清理。
                    第1页
                    """.getBytes(StandardCharsets.UTF_8);
        }
    },
    LAID_OUT {
        @Override
        byte[] seed() {
            return """
                    序号    事项名称      责任部门      上级部门职责        镇配合职责
                      1     看护水闸      县水利局      划定清理的河段。    组织村民清理。
                      2     登记渡船      县交通运输局  检验渡船。          每月巡查。
                    """.getBytes(Charset.forName("GB18030"));
        }
    },
    JSON_LINES {
        @Override
        byte[] seed() {
            return ("{\"format\":\"duty-list/1\",\"source\":{\"name\":\"a\",\"sha256\":\"0\"},\"lists\":[{\"kind\":\"BASIC\","
                            + "\"categories\":[],\"items\":[{\"number\":1,\"name\":\"看护水闸\",\"departments\":[]}]}]}\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    ZIP {
        @Override
        byte[] seed() throws IOException {
            return zip(Map.of("清单.csv", TableFiles.CSV.write(TABLE)));
        }
    };

    private static final List<List<String>> TABLE = List.of(
            List.of("序号", "事项名称", "责任部门", "上级部门职责", "镇配合职责"),
            List.of("1", "看护水闸", "县水利局、县林草局", "1.划定清理的河段；\n2.派技术员。", "组织村民清理。"));

    private final @Nullable TableFiles table;

    /** The part of an archive that says something, where the file is one. */
    private final @Nullable String part;

    FuzzedFile() {
        this(null, null);
    }

    FuzzedFile(TableFiles table) {
        this(table, null);
    }

    FuzzedFile(@Nullable TableFiles table, @Nullable String part) {
        this.table = table;
        this.part = part;
    }

    /** What a good file of the kind is made of. */
    byte[] seed() throws IOException {
        byte[] whole = whole();
        return part == null ? whole : parts(whole).getOrDefault(part, new byte[0]);
    }

    /** A file of the kind that is made of these bytes. */
    byte[] file(byte[] content) throws IOException {
        if (part == null) {
            return content;
        }
        Map<String, byte[]> parts = parts(whole());
        parts.put(part, content);
        return zip(parts);
    }

    private byte[] whole() throws IOException {
        return Objects.requireNonNull(table, "a kind that no table is written as says itself what it is made of")
                .write(TABLE);
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
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
