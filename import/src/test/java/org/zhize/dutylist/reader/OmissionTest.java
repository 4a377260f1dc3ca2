package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.document.Document;
import org.zhize.document.Omission;
import org.zhize.document.Omission.Why;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;

class OmissionTest {

    @Test
    void whatNobodyCanReadInTheFileIsReported(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("list.txt"), "基本履职事项清单\n序号\t事项名称\n1\t做好民政工作\n");
        Document text = DocumentReaders.read(file);
        Document document = new Document(
                text.source(),
                text.content(),
                text.passages(),
                List.of(new Omission(Why.PICTURE, List.of(2, 4), ""), new Omission(Why.HIDDEN, List.of(1), "旧稿")),
                Map.of());

        Reading.Read read = (Reading.Read) new DutyListReader(Manifest.EMPTY).read(document);

        assertThat(details(read, ProblemCode.PAGES_PICTURED)).containsExactly("2, 4");
        assertThat(details(read, ProblemCode.TEXT_HIDDEN)).containsExactly("1", "旧稿");
    }

    private static List<String> details(Reading.Read read, ProblemCode code) {
        return read.document().problems().stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::details)
                .findFirst()
                .orElseThrow();
    }
}
