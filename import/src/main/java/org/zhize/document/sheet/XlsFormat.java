package org.zhize.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.format.CompoundFile;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.OfficeLimits;
import org.zhize.document.format.RawFile;

/** Excel workbooks before 2007; what {@link XlsxFormat} says of hidden sheets and rows holds here too. */
public final class XlsFormat implements DocumentFormat {

    @Override
    public String mediaType() {
        return "application/vnd.ms-excel";
    }

    @Override
    public boolean recognizes(RawFile file) {
        return CompoundFile.hasStream(file, "Workbook") || CompoundFile.hasStream(file, "Book");
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException {
        OfficeLimits.apply();
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()));
                HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), false)) {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                if (workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
                    Sheet sheet = workbook.getSheetAt(index);
                    MergedAreas merged = new MergedAreas();
                    sheet.getMergedRegions().forEach(merged::add);
                    SheetTranscript rows =
                            new SheetTranscript(file.name(), index + 1, sheet.getSheetName(), merged, transcript);
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            rows.cell(row.getRowNum(), cell.getColumnIndex(), formatter.formatCellValue(cell));
                        }
                        rows.endRow(row.getRowNum());
                    }
                }
            }
        }
    }
}
