package org.zhize.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.OfficeLimits;
import org.zhize.document.format.RawFile;
import org.zhize.document.format.ZipDirectory;

/**
 * Excel workbooks since 2007, read as a stream. Numbers and dates are written as the sheet shows them. Hidden sheets are
 * not part of the document; hidden rows are, because a filter left behind must not lose items.
 */
public final class XlsxFormat implements DocumentFormat {

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean recognizes(RawFile file) {
        Set<String> names = ZipDirectory.names(file);
        return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith("xl/"));
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException {
        OfficeLimits.apply();
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
            Set<String> hidden = hiddenSheets(reader);
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            for (int number = 1; sheets.hasNext(); number++) {
                byte[] sheet;
                try (InputStream data = sheets.next()) {
                    sheet = data.readAllBytes();
                }
                if (!hidden.contains(sheets.getSheetName())) {
                    MergedAreas merged = mergedAreas(file.name(), sheet);
                    Rows rows = new Rows(
                            new SheetTranscript(file.name(), number, sheets.getSheetName(), merged, transcript));
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), strings, rows, new DataFormatter(Locale.CHINA), false));
                    xml.parse(new InputSource(new ByteArrayInputStream(sheet)));
                }
            }
        } catch (Stop e) {
            throw e.reason;
        } catch (OpenXML4JException
                | SAXException
                | XMLStreamException
                | javax.xml.parsers.ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static Set<String> hiddenSheets(XSSFReader reader)
            throws IOException, XMLStreamException, OpenXML4JException {
        Set<String> hidden = new HashSet<>();
        try (InputStream data = reader.getWorkbookData()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(data);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    if (state != null && !state.equals("visible")) {
                        hidden.add(xml.getAttributeValue(null, "name"));
                    }
                }
            }
        }
        return hidden;
    }

    private static MergedAreas mergedAreas(String file, byte[] sheet)
            throws XMLStreamException, UnreadableDocumentException {
        MergedAreas areas = new MergedAreas();
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(sheet));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                if (areas.size() == MergedAreas.MAX_AREAS) {
                    throw new UnreadableDocumentException(
                            file, Reason.TOO_LARGE, "merged areas", String.valueOf(MergedAreas.MAX_AREAS));
                }
                areas.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
            }
        }
        return areas;
    }

    /** Carries a reason out of the parser's callbacks. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final UnreadableDocumentException reason;

        Stop(UnreadableDocumentException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Hands the parser's cells on. */
    private record Rows(SheetTranscript sheet) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            if (reference == null || shown == null) {
                return;
            }
            CellReference cell = new CellReference(reference);
            try {
                sheet.cell(cell.getRow(), cell.getCol(), shown);
            } catch (UnreadableDocumentException e) {
                throw new Stop(e);
            }
        }

        @Override
        public void endRow(int row) {
            try {
                sheet.endRow(row);
            } catch (UnreadableDocumentException e) {
                throw new Stop(e);
            }
        }
    }
}
