package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Text;
import org.zhize.layout.Ems;

/**
 * A part of an item, cut into pieces wherever one cell may end and the next begin.
 *
 * @param number the item's number, if it is printed in this part
 * @param pieces the other pieces in reading order
 * @param openings what each of them would be as the beginning of a cell or paragraph
 * @param markers the number of a clause that each of them would begin with then
 * @param phrasing how the phrases of the document go on
 */
public record Pieces(
        Optional<Text> number,
        List<Piece> pieces,
        List<Opening> openings,
        List<Optional<Marker>> markers,
        Phrasing phrasing) {

    /** Nothing. */
    public static final Pieces NONE = new Pieces(Optional.empty(), List.of(), List.of(), List.of(), Phrasing.UNKNOWN);

    /** No printed line holds more pieces. */
    private static final int MOST_CELLS = 24;

    private static final Pattern COUNT = Pattern.compile("[（(][共计]?[0-9]{1,3}$");

    /** What stands behind the last clause that ends in words, if it is short. */
    private static final Pattern LAST_CLAUSE = Pattern.compile("[；;。]([^；;。]{1,6})$");

    /** How far from a number's last digit stands what is right behind it, and behind a blank. */
    private static final int NEXT = 1;

    private static final int BEHIND_BLANK = 2;

    private static final Pattern COUNTED = Pattern.compile("[\\s\\u3000]+[项条个件][）)]");

    /** Cuts a part at its line breaks and blanks, and where a word that a cell is known to consist of begins or ends. */
    public static Pieces of(Part part, Vocabulary vocabulary) {
        List<Piece> pieces = new ArrayList<>();
        Optional<Text> number = Optional.empty();
        for (int i = 0; i < part.lines().size(); i++) {
            RunningLine line = part.lines().get(i);
            int from = 0;
            if (part.numberLine() >= 0 && i >= part.numberLine() && i <= part.lastNumberLine()) {
                from = i == part.lastNumberLine() ? part.digits() : line.text().length();
                Text digits = line.text().slice(0, from);
                number = Optional.of(
                        number.map(before -> Text.join(before, digits)).orElse(digits));
            }
            boolean besideNumber = i >= part.numberLine() && i <= part.lastNumberLine() + 1;
            cut(line, from, part.startsPage(), besideNumber, vocabulary, pieces);
        }
        return of(number, pieces, vocabulary, vocabulary.phrasing());
    }

    /** Cuts lines that have no number of an item. */
    public static Pieces of(List<RunningLine> lines, Vocabulary vocabulary) {
        return of(new Part(lines, Part.WITHOUT_NUMBER, Part.WITHOUT_NUMBER, 0), vocabulary);
    }

    /** The same number with its pieces in another order. */
    public Pieces ordered(List<Piece> others, Vocabulary vocabulary) {
        return of(number, others, vocabulary, phrasing);
    }

    /** Some of them, each on a line of its own unless it stood behind the one before it. */
    public Pieces picked(List<Integer> indexes) {
        List<Piece> picked = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.get(i);
            boolean behind =
                    i > 0 && indexes.get(i - 1) == index - 1 && !gap(index).breaksLine();
            picked.add(behind ? pieces.get(index) : pieces.get(index).after(Piece.Gap.LINE));
        }
        return new Pieces(
                Optional.empty(),
                picked,
                indexes.stream().map(openings::get).toList(),
                indexes.stream().map(markers::get).toList(),
                phrasing);
    }

    /** The same where nothing is known of how phrases go on. */
    public Pieces withoutPhrasing() {
        return new Pieces(number, pieces, openings, markers, Phrasing.UNKNOWN);
    }

    private static Pieces of(Optional<Text> number, List<Piece> pieces, Vocabulary vocabulary, Phrasing phrasing) {
        return new Pieces(
                number,
                pieces,
                WrappedHeadings.openings(pieces, vocabulary),
                pieces.stream().map(piece -> Opening.marker(piece.words())).toList(),
                phrasing);
    }

    private static void cut(
            RunningLine line,
            int from,
            boolean onNewPage,
            boolean besideNumber,
            Vocabulary vocabulary,
            List<Piece> pieces) {
        String words = line.words();
        Piece.Gap gap = gapBefore(line, pieces);
        boolean lettersApart = words.chars().filter(c -> Text.isSpace((char) c)).count() > MOST_CELLS;
        int at = from;
        while (at < words.length()) {
            while (at < words.length() && Text.isSpace(words.charAt(at))) {
                at++;
            }
            int end = lettersApart ? words.length() : endOfPiece(words, at, onNewPage);
            if (end > at) {
                String stretch = words.substring(at, end);
                int bracket = pieces.isEmpty()
                        ? 0
                        : vocabulary.seamBehindBracket(
                                pieces.get(pieces.size() - 1).words(), stretch);
                int seam = bracket > 0 || !besideNumber ? bracket : vocabulary.seam(stretch);
                if (seam > 0) {
                    pieces.add(new Piece(line.text().slice(at, at + seam), line, at, gap));
                    // The end of the bracket parts the cells as well as a blank.
                    gap = bracket > 0 ? Piece.Gap.SPACE : Piece.Gap.NOTHING;
                }
                pieces.add(new Piece(line.text().slice(at + seam, end), line, at + seam, gap));
                gap = Piece.Gap.SPACE;
            }
            at = end;
        }
    }

    private static Piece.Gap gapBefore(RunningLine line, List<Piece> before) {
        if (!before.isEmpty() && before.get(before.size() - 1).gap() == Piece.Gap.SPACE) {
            return Piece.Gap.SHARED_LINE;
        }
        return line.afterBlank() ? Piece.Gap.BLANK_LINE : Piece.Gap.LINE;
    }

    /**
     * A blank before punctuation that begins nothing is a flaw of the text layer and separates no cells, unless a page
     * began with this part of the item: then a cell may go on with it.
     */
    private static int endOfPiece(String words, int from, boolean onNewPage) {
        int end = from;
        while (end < words.length()) {
            int next = end;
            while (next < words.length() && Text.isSpace(words.charAt(next))) {
                next++;
            }
            if (next > end
                    && !(endsWithMarker(words.substring(from, end))
                            && Marker.of(words.substring(next)).isEmpty())
                    && !isInCount(words, end)
                    && (onNewPage || next == words.length() || !Punctuation.isContinuation(words.substring(next)))) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    /** Whether a blank parts a number in brackets from what it counts: （5 项）. */
    private static boolean isInCount(String words, int blank) {
        return COUNTED.matcher(words).region(blank, words.length()).lookingAt()
                && COUNT.matcher(words.substring(0, blank)).find();
    }

    /** Whether words are the number of a clause, or end with one behind another clause, so that no cell ends behind them. */
    private static boolean endsWithMarker(String words) {
        Matcher last = LAST_CLAUSE.matcher(words);
        String clause = last.find() ? last.group(1) : words;
        return Marker.of(clause)
                .filter(marker -> marker.length() == clause.length())
                .isPresent();
    }

    /** Number of pieces. */
    public int size() {
        return pieces.size();
    }

    /** Whether pieces follow one another as they are printed. */
    public boolean areInOrder(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            RunningLine before = pieces.get(i - 1).line();
            RunningLine line = pieces.get(i).line();
            int order = before.position().compareTo(line.position());
            if (order > 0
                    || (order == 0 && pieces.get(i - 1).from() >= pieces.get(i).from())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text layer may have broken a printed line before a piece. */
    public boolean mayBeTorn(int index) {
        return gap(index) == Piece.Gap.LINE && Punctuation.mayBeTorn(words(index - 1), words(index));
    }

    /** Width in ems of a piece and all that stands before it on its line, but for the item's number. */
    public double widthOfLine(int index) {
        return widthOfLine(0, index);
    }

    /** Width in ems of a piece and those from {@code from} on that stand before it on its line. */
    public double widthOfLine(int from, int index) {
        Piece last = pieces.get(index);
        int first = index;
        while (first > Math.max(from, index - MOST_CELLS) && !gap(first).breaksLine()) {
            first--;
        }
        return Ems.of(last.line().words().substring(pieces.get(first).from(), last.to()));
    }

    /** Width in ems of a piece and those before it from which only such a blank parts it as is set between Chinese and other characters. */
    public double widthOfPhrase(int index) {
        int first = index;
        while (first > Math.max(0, index - MOST_CELLS) && isSetApart(first)) {
            first--;
        }
        return Ems.of(words(first, index + 1));
    }

    /**
     * Whether the blank before a piece stands between a Chinese character and a letter or digit, 拨打 12345 热线, where it is set though
     * no cell ends.
     */
    public boolean isSetApart(int index) {
        if (index == 0 || gap(index) != Piece.Gap.SPACE || marker(index).isPresent()) {
            return false;
        }
        String before = words(index - 1);
        return isLetter(before.charAt(before.length() - 1))
                != isLetter(words(index).charAt(0));
    }

    private static boolean isLetter(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Width of the widest piece in ems. */
    public double widest() {
        return pieces.stream().mapToDouble(piece -> Ems.of(piece.words())).max().orElse(0);
    }

    /** The characters of a piece without blanks. */
    public String words(int index) {
        return pieces.get(index).words();
    }

    /** The characters of several pieces, without the breaks between them. */
    public String words(int from, int to) {
        return pieces.subList(from, to).stream().map(Piece::words).collect(Collectors.joining());
    }

    /** How a piece begins. */
    public Opening opening(int index) {
        return openings.get(index);
    }

    /** Whether a piece is the first one behind the item's number on its line. */
    public boolean isBehindNumber(int index) {
        return number.filter(digits -> !digits.isEmpty())
                .map(digits -> pieces.get(index).text().origin(0) - digits.origin(digits.length() - 1))
                .filter(distance -> distance == NEXT || distance == BEHIND_BLANK)
                .isPresent();
    }

    /** The number of the clause that a piece begins with, though a label may stand before it. */
    public Optional<Marker> marker(int index) {
        return markers.get(index);
    }

    /** Cost of a piece going on with the words of the one before, for the characters where they meet. */
    public double seam(int index) {
        return seam(words(index - 1), index);
    }

    /** The same behind other words; behind the end of a sentence or a clause any words may follow. */
    public double seam(String before, int index) {
        return Punctuation.closes(before) ? 0 : phrasing.ofGoingOn(before, words(index));
    }

    /** What parts a piece from the one before it. */
    public Piece.Gap gap(int index) {
        return pieces.get(index).gap();
    }

    /** The lines that the pieces from {@code from} to {@code to} make up; pieces of one line stay together. */
    public List<Text> lines(int from, int to) {
        List<Text> lines = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || gap(i).breaksLine()) {
                Piece first = pieces.get(begin);
                lines.add(first.line()
                        .text()
                        .slice(first.from(), pieces.get(i - 1).to()));
                begin = i;
            }
        }
        return lines;
    }
}
