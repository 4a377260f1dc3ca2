package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Text;
import org.zhize.layout.StandardCategories;

/**
 * The lines of a document that aren't blank, with what white space tells about them.
 *
 * <p>Text layers mark the first line of a page by a form feed, or by a single blank in its place; where a program gives nothing but
 * the lines, the pages are often put together with an empty line between them. Where there is neither, {@link NumberedPages} are.
 */
public final class RunningLines {

    /** Where more lines than this share begin with a blank, a blank is an indent and says nothing about pages. */
    private static final double INDENTED_SHARE = 0.2;

    /** A page has so many lines; empty lines that stand nearer to one another separate something else. */
    private static final int FEWEST_ON_PAGE = 20;

    /** 党 的 建 设. */
    private static final Pattern SPACED =
            Pattern.compile("[\\u4e00-\\u9fff（](?:[\\s\\u3000]{1,4}[\\u4e00-\\u9fff（）])+");

    private static final Pattern TITLE = Pattern.compile(".{6,}(?:清单|目录|一览表)");

    private RunningLines() {}

    /** The lines of a document; none if it has rows of cells too. */
    public static List<RunningLine> of(Document document) {
        List<Line> lines = new ArrayList<>();
        for (Passage passage : document.passages()) {
            if (!(passage instanceof Line line)) {
                return List.of();
            }
            lines.add(line);
        }
        boolean indented = lines.stream().filter(line -> startsWith(line, ' ')).count()
                > INDENTED_SHARE
                        * lines.stream().filter(line -> !line.text().isBlank()).count();
        boolean apart = emptyLinesArePageBreaks(lines);
        List<RunningLine> running = new ArrayList<>();
        boolean newPage = true;
        boolean blank = false;
        int page = 0;
        int number = 0;
        for (Line line : lines) {
            newPage |= line.position().page() != page || line.text().toString().indexOf('\f') >= 0;
            blank |= line.position().page() == page && line.position().line() > number + 1;
            page = line.position().page();
            number = line.position().line();
            if (line.text().isBlank()) {
                blank = true;
                newPage |= apart;
                continue;
            }
            boolean startsPage = newPage
                    || (!indented && startsWith(line, ' ') && line.text().charAt(1) != ' ');
            running.add(new RunningLine(unspaced(line.text().strip()), line.position(), blank, startsPage));
            newPage = false;
            blank = false;
        }
        return NumberedPages.marked(running);
    }

    /** A line without its blanks, if it is the name of a category or a title whose letters are spread over their cell or the page. */
    private static Text unspaced(Text line) {
        if (!SPACED.matcher(line.toString()).matches()) {
            return line;
        }
        String squeezed = line.squeezed();
        return StandardCategories.contain(squeezed) || TITLE.matcher(squeezed).matches() ? line.visible() : line;
    }

    /** Whether nothing but empty lines, now and then, can tell where pages begin. */
    private static boolean emptyLinesArePageBreaks(List<Line> lines) {
        long empty = lines.stream().filter(line -> line.text().isBlank()).count();
        return FEWEST_ON_PAGE * empty < lines.size()
                && lines.stream()
                        .noneMatch(line -> line.position().page()
                                        != lines.get(0).position().page()
                                || line.text().toString().indexOf('\f') >= 0);
    }

    private static boolean startsWith(Line line, char blank) {
        return line.text().length() > 1
                && line.text().toString().charAt(0) == blank
                && !line.text().isBlank();
    }
}
