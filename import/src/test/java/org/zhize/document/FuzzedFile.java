package org.zhize.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of each kind, made of bytes that may be anything; Office files are whole but for the part that says something. */
enum FuzzedFile {
    PDF {
        @Override
        byte[] seed() throws IOException {
            return TableFiles.PDF.write(TABLE);
        }
    },
    DOCX {
        @Override
        byte[] seed() throws IOException {
            return part(TableFiles.DOCX.write(TABLE), "word/document.xml");
        }

        @Override
        byte[] file(byte[] content) throws IOException {
            return replaced(TableFiles.DOCX.write(TABLE), "word/document.xml", content);
        }
    },
    XLSX {
        @Override
        byte[] seed() throws IOException {
            return part(TableFiles.XLSX.write(TABLE), "xl/worksheets/sheet1.xml");
        }

        @Override
        byte[] file(byte[] content) throws IOException {
            return replaced(TableFiles.XLSX.write(TABLE), "xl/worksheets/sheet1.xml", content);
        }
    },
    XLS {
        @Override
        byte[] seed() throws IOException {
            return TableFiles.XLS.write(TABLE);
        }
    },
    DOC {
        @Override
        byte[] seed() throws IOException {
            try (var file = FuzzedFile.class.getResourceAsStream("/org/zhize/typeset/list.doc")) {
                return file == null ? new byte[0] : file.readAllBytes();
            }
        }
    },
    HTML {
        @Override
        byte[] seed() throws IOException {
            return TableFiles.HTML.write(TABLE);
        }
    },
    CSV {
        @Override
        byte[] seed() throws IOException {
            return TableFiles.CSV.write(TABLE);
        }
    },
    TSV {
        @Override
        byte[] seed() throws IOException {
            return TableFiles.TSV.write(TABLE);
        }
    },
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

    /** What a good file of the kind is made of. */
    abstract byte[] seed() throws IOException;

    /** A file of the kind that is made of these bytes. */
    byte[] file(byte[] content) throws IOException {
        return content;
    }

    private static byte[] part(byte[] archive, String name) throws IOException {
        return parts(archive).getOrDefault(name, new byte[0]);
    }

    private static byte[] replaced(byte[] archive, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(archive);
        parts.put(name, content);
        return zip(parts);
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
