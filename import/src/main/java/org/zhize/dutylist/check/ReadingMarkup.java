package org.zhize.dutylist.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Messages;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.reader.Reading;
import org.zhize.dutylist.reader.SourceTrace;
import org.zhize.layout.Column;

/**
 * Shows how documents were read, as pieces of a page: on one side the source, each character in the colour of the field it
 * went to, on the other the items and the problems. Whatever a document says is text, never mark-up; there are neither
 * scripts nor styles in it. The colours are those of {@link #style()}.
 */
public final class ReadingMarkup {

    private record ItemKey(Optional<ListKind> list, int number) {}

    private final Appendable out;
    private final Locale language;
    private int documents;

    /**
     * Mark-up of a language.
     *
     * @param out receives the mark-up
     * @param language the language of everything that is not the documents' own
     */
    public ReadingMarkup(Appendable out, Locale language) {
        this.out = out;
        this.language = language;
    }

    /** The style sheet that gives the parts their colours, in light and in dark. */
    public static String style() {
        return CheckStyle.ofReadings();
    }

    /** Adds what the colours mean. */
    public void addLegend() {
        write("<p class=\"legend\">");
        for (Column column : CheckStyle.COLOURED) {
            write("<span class=\"", CheckStyle.of(column), "\">", escape(column.printed()), "</span> ");
        }
        write("<span class=\"furniture\">", escape(word("furniture")), "</span> ");
        write("<span class=\"unclaimed\">", escape(word("unclaimed")), "</span></p>\n");
    }

    /** Adds what came of one document. */
    public void add(Reading reading) {
        documents++;
        if (reading instanceof Reading.Read read) {
            add(read);
        } else if (reading instanceof Reading.Rejected rejected) {
            write("<h2>", escape(rejected.name()), "</h2><p class=\"ERROR\">");
            write(escape(rejected.reason().sentence(language)), "</p>\n");
        }
    }

    private void add(Reading.Read read) {
        DutyDocument document = read.document();
        write("<h2>", escape(document.source().name()), "</h2><p>");
        Stream.of(
                        document.township().path(),
                        document.edition().map(String::valueOf).orElse(""))
                .filter(known -> !known.isEmpty())
                .forEach(known -> write(escape(known), " · "));
        Coverage coverage = document.coverage();
        write(escape(word(
                "coverage", coverage.characters(), coverage.fields(), coverage.furniture(), coverage.unaccounted())));
        write("</p>\n<div class=\"pair\">");
        side("source", word("source"));
        read.trace().ifPresent(this::source);
        write("</div>\n");
        side("meaning", word("meaning"));
        document.problems().stream()
                .filter(problem -> problem.number().isEmpty())
                .forEach(this::problem);
        Map<ItemKey, List<Problem>> ofItems = document.problems().stream()
                .filter(problem -> problem.number().isPresent())
                .collect(Collectors.groupingBy(
                        problem -> new ItemKey(problem.list(), problem.number().getAsInt())));
        document.lists().forEach(list -> list(list, ofItems));
        write("</div></div>\n");
    }

    /** Each side scrolls by itself, also by keyboard. */
    private void side(String style, String name) {
        write("<div class=\"", style, "\" tabindex=\"0\" role=\"region\" aria-label=\"", escape(name), "\">");
    }

    private void source(SourceTrace trace) {
        for (Passage passage : trace.document().passages()) {
            write("<div id=\"", anchor(passage.position()), "\"><i>", label(passage.position()), "</i>");
            if (passage instanceof Line line) {
                text(trace, line.text());
            } else if (passage instanceof Row row) {
                row(trace, row);
            }
            write("</div>\n");
        }
    }

    private void row(SourceTrace trace, Row row) {
        for (Cell cell : row.cells()) {
            write("<div class=\"cell\">");
            for (Text line : cell.lines()) {
                text(trace, line);
                write("<br>");
            }
            write("</div>");
        }
    }

    private void text(SourceTrace trace, Text text) {
        for (SourceTrace.Stretch stretch : trace.stretches(text)) {
            String style = stretch.field().map(CheckStyle::of).orElse(stretch.furniture() ? "furniture" : "unclaimed");
            write("<span class=\"", style, "\">", escape(stretch.text()), "</span>");
        }
    }

    private void list(DutyList list, Map<ItemKey, List<Problem>> problems) {
        write(
                "<h3>",
                escape(list.kind().printed()),
                " (",
                String.valueOf(list.items().size()),
                ")</h3>\n");
        for (DutyItem item : list.items()) {
            write("<div class=\"item\"><b>", String.valueOf(item.number()), "</b> ");
            write("<span class=\"NAME\">", escape(item.name()), "</span> ", link(item.place()));
            item.category().ifPresent(category -> field(Column.CATEGORY, Stream.of(category)));
            field(Column.DEPARTMENTS, departments(item));
            field(Column.DEPARTMENT_DUTIES, item.departmentDuties());
            field(Column.GUARANTEE, item.guarantee());
            field(Column.TOWNSHIP_DUTIES, item.townshipDuties());
            field(Column.METHOD, item.method());
            problems.getOrDefault(new ItemKey(Optional.of(list.kind()), item.number()), List.of())
                    .forEach(this::problem);
            write("</div>\n");
        }
    }

    private Stream<String> departments(DutyItem item) {
        Stream<String> names = item.departments().stream()
                .map(department -> department.lead() ? department.name() + word("lead") : department.name());
        Stream<String> rest =
                Stream.of(item.openEnded() ? word("openEnded") : "", item.abolished() ? word("abolished") : "");
        return Stream.concat(names, rest.filter(word -> !word.isEmpty()));
    }

    private void field(Column column, Optional<List<String>> clauses) {
        clauses.ifPresent(lines -> field(column, lines.stream()));
    }

    private void field(Column column, Stream<String> lines) {
        List<String> all = lines.toList();
        if (all.isEmpty()) {
            return;
        }
        write("<div class=\"", CheckStyle.of(column), "\">");
        all.forEach(line -> write(escape(line), "<br>"));
        write("</div>");
    }

    private void problem(Problem problem) {
        write("<p class=\"", problem.severity().name(), "\">", escape(problem.message(language)), " ");
        problem.place().ifPresent(place -> write(link(place)));
        write("</p>\n");
    }

    private String link(Place place) {
        return "<a href=\"#" + anchor(place.from()) + "\">" + label(place.from()) + "</a>";
    }

    private String anchor(Position position) {
        return "d" + documents + "p" + position.page() + "l" + position.line();
    }

    private static String label(Position position) {
        return position.page() == 0 ? String.valueOf(position.line()) : position.page() + ":" + position.line();
    }

    private String word(String key, Object... details) {
        return Messages.of(
                "check", language, key, Stream.of(details).map(String::valueOf).toList());
    }

    /** What a document says can't become mark-up, nor anything a browser acts on. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    private void write(String... pieces) {
        try {
            for (String piece : pieces) {
                out.append(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
