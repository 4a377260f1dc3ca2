package org.zhize.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Chart;
import org.zhize.analysis.Column;
import org.zhize.analysis.DisplayWidth;
import org.zhize.report.Part;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;
import org.zhize.report.Words;
import org.zhize.report.WorkloadReport;

/** Writes every row of a report into a workbook: a sheet a section, with a chart of its first rows where it has one. */
final class ReportWorkbook {

    private static final int CHARTED_ROWS = 20;
    private static final int CHART_COLUMNS = 9;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 48;

    private final Locale language;
    private final ZoneId zone;
    private final CellWords words;
    private final Set<String> names = new HashSet<>();

    ReportWorkbook(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.words = new CellWords(language);
    }

    void write(WorkloadReport report, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle head = head(workbook);
            summary(workbook, report);
            Figures figures = new Figures(report);
            for (Section section : report.sections()) {
                if (!section.rows().isEmpty()) {
                    sheet(workbook, head, figures, section, section.title().in(language), isNew(report, section));
                }
            }
            for (Section section : report.closedFindings()) {
                sheet(
                        workbook,
                        head,
                        figures,
                        section,
                        Words.say(language, "closed") + " " + section.title().in(language),
                        Set.of());
            }
            workbook.write(out);
        }
    }

    private static Set<String> isNew(WorkloadReport report, Section section) {
        return report.newFindings().stream()
                .filter(other -> other.analysis().equals(section.analysis()))
                .flatMap(other -> other.rows().stream())
                .map(ReportRow::id)
                .collect(Collectors.toSet());
    }

    private static CellStyle head(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private void summary(XSSFWorkbook workbook, WorkloadReport report) {
        Summary summary = new Summary(report, language, zone);
        XSSFSheet sheet = workbook.createSheet(name(Words.say(language, "summary")));
        sheet.setColumnWidth(0, 110 * CHARACTER);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        var large = workbook.createFont();
        large.setFontHeightInPoints((short) 16);
        CellStyle title = workbook.createCellStyle();
        title.setFont(large);
        line(sheet, Words.say(language, "title"), title);
        for (String text : List.of(summary.scope(), summary.period(), summary.made(), "")) {
            line(sheet, text, wrapped);
        }
        summary.sentences().forEach(sentence -> line(sheet, sentence, wrapped));
        line(sheet, "", wrapped);
        line(sheet, Words.say(language, "method"), title);
        for (Part part : Part.values()) {
            line(sheet, part.title(language) + "  " + part.definition(language), wrapped);
        }
    }

    private static void line(XSSFSheet sheet, String text, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void sheet(
            XSSFWorkbook workbook, CellStyle head, Figures figures, Section section, String title, Set<String> fresh) {
        XSSFSheet sheet = workbook.createSheet(name(title));
        int columns = section.columns().size();
        Row heads = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            cell(heads, i, section.columns().get(i).meaning().in(language), head);
            sheet.setColumnWidth(i, width(section, i) * CHARACTER);
        }
        cell(heads, columns, "id", head);
        sheet.setColumnWidth(columns, 19 * CHARACTER);
        if (!fresh.isEmpty()) {
            cell(heads, columns + 1, Words.say(language, "new"), head);
        }
        Map<String, Section> counties = figures.byCounty(section);
        List<ReportRow> rows = counties.values().stream()
                .flatMap(county -> county.rows().stream())
                .toList();
        for (ReportRow values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < columns; i++) {
                fill(
                        row.createCell(i),
                        section.columns().get(i),
                        values.values().get(i));
            }
            row.createCell(columns).setCellValue(values.id());
            if (!fresh.isEmpty()) {
                row.createCell(columns + 1).setCellValue(fresh.contains(values.id()) ? Words.say(language, "yes") : "");
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, section.rows().size(), 0, columns));
        if (Bars.canDraw(section)) {
            int first = 1;
            int top = 1;
            for (Map.Entry<String, Section> county : counties.entrySet()) {
                String name = county.getKey().isEmpty() ? title : title + " · " + county.getKey();
                top = chart(sheet, county.getValue(), name, first, new Corner(top, columns + 3)) + 2;
                first += county.getValue().rows().size();
            }
        }
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void fill(Cell cell, Column column, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(words.say(column, value));
        }
    }

    /** In characters; a Chinese one takes the room of two. */
    private int width(Section section, int column) {
        int longest = section.rows().stream()
                .map(row ->
                        words.say(section.columns().get(column), row.values().get(column)))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        return Math.max(12, Math.min(WIDEST, longest + 2));
    }

    /** The cell that a chart begins in. */
    private record Corner(int top, int left) {}

    /** Draws some rows of a sheet, of which the first is {@code first}; returns the row below the chart. */
    private int chart(XSSFSheet sheet, Section section, String title, int first, Corner corner) {
        int rows = Math.min(section.rows().size(), CHARTED_ROWS);
        int last = first + rows - 1;
        // So high that no spreadsheet leaves out every other name.
        int bottom = corner.top() + Math.max(15, rows * 3 / 2 + 7);
        boolean stacked = section.chart().kind() == Chart.Kind.STACKED_BAR;
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, corner.left(), corner.top(), corner.left() + CHART_COLUMNS, bottom));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        // The first row on top, as in the sheet.
        names.setOrientation(AxisOrientation.MAX_MIN);
        var values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        if (new Bars(section, section.columns().size()).isOfTheWhole()) {
            values.setMaximum(1);
        }
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        int x = section.indexOf(section.chart().x());
        var categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, x, x));
        List<String> columns = section.chart().y();
        for (int i = 0; i < columns.size(); i++) {
            int y = section.indexOf(columns.get(i));
            var series = data.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, y, y)));
            series.setTitle(section.columns().get(y).meaning().in(language), null);
            // Without a colour of their own, bars are drawn by Excel and not by LibreOffice.
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(Bars.colour(i)))));
        }
        chart.plot(data);
        if (stacked) {
            // Otherwise the parts of a bar stand beside each other. The small schema that comes with POI knows the
            // element and not the type of its value, so the value is set as text.
            var overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
            try (XmlCursor cursor = overlap.newCursor()) {
                cursor.setAttributeText(new QName("val"), "100");
            }
        }
        return bottom;
    }

    /** Red, green and blue of a colour such as {@code #2f6db5}. */
    private static byte[] rgb(String colour) {
        return HexFormat.of().parseHex(colour.substring(1));
    }

    /** A name that no other sheet has and that a workbook allows: 31 characters, some of them forbidden. */
    private String name(String title) {
        String name = WorkbookUtil.createSafeSheetName(title);
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " " + i;
            String safe = WorkbookUtil.createSafeSheetName(title);
            name = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
        }
        return name;
    }
}
