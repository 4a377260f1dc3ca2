package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Nothing writes files of Word 97 that is free software and Java, so this one was saved by a word processor. */
class OldWordFileTest {

    @Test
    void aDocumentSavedAsWord97SaysTheSame() throws IOException, UnreadableDocumentException {
        Specimen specimen = new Specimen(Medium.WORD_FILE, 7, 4);
        try (InputStream file = Objects.requireNonNull(OldWordFileTest.class.getResourceAsStream("list.doc"))) {
            Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.doc", file));

            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertThat(Comparison.of(specimen.lists(), ((Reading.Read) reading).document())
                            .wrong())
                    .isEmpty();
        }
    }
}
