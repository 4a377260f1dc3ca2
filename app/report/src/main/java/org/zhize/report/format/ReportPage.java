package org.zhize.report.format;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.zhize.analysis.Chart;
import org.zhize.analysis.Column;
import org.zhize.analysis.ColumnType;
import org.zhize.analysis.DisplayWidth;
import org.zhize.analysis.Maturity;
import org.zhize.analysis.Severity;
import org.zhize.report.Part;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;
import org.zhize.report.Words;
import org.zhize.report.WorkloadReport;

/** Writes a report as a page; long tables are cut, and say so: their rest stands in the workbook. */
final class ReportPage {

    private static final int ROWS = 60;
    private static final int ROWS_OF_A_COUNTY = 25;
    private static final int FINDINGS = 12;

    private static final String EDITIONS = "change:editions";

    /** Identifiers for machines, which only take a reader's room. */
    private static final Set<String> MACHINES = Set.of("item", "edition");

    /** What only tells counties apart. */
    private static final Set<String> OF_COUNTIES = Set.of("county", "counties", "lowest", "highest", "highestCounty");

    /** Where a file without pages has the number 0. */
    private static final String PAGE = "page";

    /** The same in two languages, of which a reader sees one. */
    private static final String EXAMPLE = "example";

    private static final String EXAMPLE_IN_ENGLISH = "exampleEn";

    /** Texts up to this width, in Latin characters, stand on one line: names of townships, departments, lines of work. */
    private static final int SHORT = 26;

    private static final String NUMBER = "number";

    private static final TemplateEngine ENGINE = engine();

    private final Locale language;
    private final ZoneId zone;
    private final CellWords cells;

    ReportPage(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.cells = new CellWords(language);
    }

    /** A chapter as it is shown. */
    record Chapter(String id, String title, String definition, List<Table> tables, List<String> remarks) {}

    /** A table as it is shown. */
    record Table(
            String heading,
            String question,
            String remark,
            List<Legend> legend,
            List<Heading> headings,
            List<List<Cell>> rows,
            String rest) {}

    /** The head of a column. */
    record Heading(String text, boolean number) {}

    /** What a colour of the bars means. */
    record Legend(String swatch, String text) {}

    /** One value, or a drawing; its style is {@code number}, {@code name}, {@code text} or {@code drawing}. */
    record Cell(String text, String style, String drawing) {}

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(ReportPage.class.getClassLoader());
        resolver.setPrefix("org/zhize/report/format/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    String render(WorkloadReport report) {
        Summary summary = new Summary(report, language, zone);
        Context context = new Context(language);
        context.setVariable("lang", english() ? "en" : "zh-CN");
        context.setVariable("title", say("title"));
        context.setVariable("scope", summary.scope());
        context.setVariable("period", summary.period());
        context.setVariable("made", summary.made());
        context.setVariable("summaryTitle", say("summary"));
        context.setVariable("sentences", summary.sentences());
        context.setVariable("contentsTitle", say("contents"));
        context.setVariable("methodTitle", say("method"));
        context.setVariable("source", say("source"));
        context.setVariable("chapters", chapters(report));
        return ENGINE.process("report", context);
    }

    private List<Chapter> chapters(WorkloadReport report) {
        boolean oneCounty = new Figures(report).counties().size() == 1;
        List<Chapter> chapters = new ArrayList<>();
        for (Part part : Part.values()) {
            List<String> remarks = new ArrayList<>();
            List<Table> tables = part == Part.FINDINGS
                    ? findings(report, oneCounty, remarks)
                    : report.sections(part).stream()
                            .filter(section -> !section.rows().isEmpty())
                            .flatMap(section -> tables(report, section, oneCounty))
                            .toList();
            if (part == Part.CHANGES && changes(report) == 0) {
                remarks.add(say("none.changes"));
            }
            if (tables.isEmpty() && remarks.isEmpty()) {
                remarks.add(say("none"));
            }
            chapters.add(new Chapter(
                    part.name().toLowerCase(Locale.ROOT),
                    part.title(language),
                    part.definition(language),
                    tables,
                    remarks));
        }
        return chapters;
    }

    /** A list of editions is no change. */
    private static long changes(WorkloadReport report) {
        return WorkloadReport.rows(report.sections(Part.CHANGES).stream()
                .filter(section -> !section.analysis().equals(EDITIONS))
                .toList());
    }

    private Stream<Table> tables(WorkloadReport report, Section section, boolean oneCounty) {
        String title = section.title().in(language);
        Map<String, Section> counties = new Figures(report).byCounty(section);
        return counties.entrySet().stream()
                .map(county -> county.getKey().isEmpty()
                        ? table(section, title, ROWS, oneCounty)
                        : table(county.getValue(), title + " · " + county.getKey(), ROWS_OF_A_COUNTY, true));
    }

    private List<Table> findings(WorkloadReport report, boolean oneCounty, List<String> remarks) {
        List<Table> tables = new ArrayList<>();
        tables.add(counts(report));
        if (report.since().isEmpty()) {
            remarks.add(say("none.first"));
            report.sections(Part.FINDINGS).stream()
                    .filter(section -> section.severity().equals(Optional.of(Severity.HIGH)))
                    .filter(section -> !section.rows().isEmpty())
                    .forEach(
                            section -> tables.add(table(section, section.title().in(language), FINDINGS, oneCounty)));
            return tables;
        }
        for (Section section : report.newFindings()) {
            tables.add(table(section, say("new") + " · " + section.title().in(language), FINDINGS, oneCounty));
        }
        for (Section section : report.closedFindings()) {
            tables.add(table(section, say("closed") + " · " + section.title().in(language), FINDINGS, oneCounty));
        }
        return tables;
    }

    /** One row an analysis: how many findings it has. */
    private Table counts(WorkloadReport report) {
        List<Heading> headings = List.of(
                new Heading(say("finding"), false),
                new Heading(say("severity"), false),
                new Heading(say("count"), true));
        List<List<Cell>> rows = report.sections(Part.FINDINGS).stream()
                .filter(section -> !section.rows().isEmpty())
                .map(section -> List.of(
                        plain(section.title().in(language)),
                        plain(say("severity." + section.severity().orElseThrow())),
                        new Cell(String.valueOf(section.rows().size()), NUMBER, "")))
                .toList();
        return new Table(say("all"), "", "", List.of(), headings, rows, "");
    }

    private Table table(Section section, String heading, int limit, boolean oneCounty) {
        List<Integer> shown = IntStream.range(0, section.columns().size())
                .filter(index -> shows(section.columns().get(index), oneCounty) && !isEmptyPage(section, index))
                .boxed()
                .toList();
        List<String> styles = section.columns().stream()
                .map(column -> style(section, column, limit))
                .toList();
        boolean drawn = Bars.canDraw(section);
        Bars bars = new Bars(section, shown.size());
        List<Heading> headings = new ArrayList<>();
        shown.forEach(index -> headings.add(heading(section, section.columns().get(index))));
        if (drawn) {
            headings.add(new Heading("", false));
        }
        List<List<Cell>> rows = section.rows().stream()
                .limit(limit)
                .map(row -> {
                    List<Cell> line = cells(section, row, shown, styles);
                    if (drawn) {
                        line.add(new Cell("", bars.style(), bars.draw(row)));
                    }
                    return line;
                })
                .toList();
        int rest = section.rows().size() - rows.size();
        String remark = section.maturity() == Maturity.EXPERIMENTAL ? say("experimental") : "";
        return new Table(
                heading,
                section.question().in(language),
                remark,
                drawn ? legend(section) : List.of(),
                headings,
                rows,
                (rest > 0 ? say("rest", rest) : "") + (section.truncated() ? say("truncated") : ""));
    }

    private boolean shows(Column column, boolean oneCounty) {
        return !MACHINES.contains(column.name())
                && !(oneCounty && OF_COUNTIES.contains(column.name()))
                && !column.name().equals(english() ? EXAMPLE : EXAMPLE_IN_ENGLISH);
    }

    private static boolean isEmptyPage(Section section, int index) {
        return section.columns().get(index).name().equals(PAGE)
                && section.rows().stream()
                        .allMatch(row -> Long.valueOf(0).equals(row.values().get(index)));
    }

    /**
     * A table's columns get room by what their cells can't break. Chinese text breaks after any character, so a name would
     * be printed one character a line wherever the other columns are wide.
     */
    private String style(Section section, Column column, int limit) {
        if (isNumber(column)) {
            return NUMBER;
        }
        int index = section.indexOf(column.name());
        return section.rows().stream()
                        .limit(limit)
                        .map(row -> cells.say(column, row.values().get(index)))
                        .allMatch(text -> DisplayWidth.of(text) <= SHORT)
                ? "name"
                : "text";
    }

    private Heading heading(Section section, Column column) {
        Column named =
                column.name().equals(EXAMPLE_IN_ENGLISH) ? section.columns().get(section.indexOf(EXAMPLE)) : column;
        return new Heading(named.meaning().in(language), isNumber(column));
    }

    private static boolean isNumber(Column column) {
        return column.type() == ColumnType.INTEGER || column.type() == ColumnType.NUMBER;
    }

    private List<Cell> cells(Section section, ReportRow row, List<Integer> shown, List<String> styles) {
        List<Cell> line = new ArrayList<>();
        for (int index : shown) {
            Column column = section.columns().get(index);
            line.add(new Cell(cells.say(column, row.values().get(index)), styles.get(index), ""));
        }
        return line;
    }

    private List<Legend> legend(Section section) {
        Chart chart = section.chart();
        return IntStream.range(0, chart.y().size())
                .mapToObj(i -> new Legend(
                        Bars.swatch(i),
                        section.columns()
                                .get(section.indexOf(chart.y().get(i)))
                                .meaning()
                                .in(language)))
                .toList();
    }

    private static Cell plain(String text) {
        return new Cell(text, "text", "");
    }

    private boolean english() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String say(String key, Object... details) {
        return Words.say(language, key, details);
    }
}
