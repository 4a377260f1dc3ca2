package org.zhize.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.zhize.document.Cell;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.ZeroWidth;
import org.zhize.document.format.CompoundFile;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.OfficeLimits;
import org.zhize.document.format.RawFile;

/** Word documents from 1997 to 2003. What {@link DocxFormat} says of blocks and numbers holds here too. */
public final class DocFormat implements DocumentFormat {

    /** How far apart edges of cells are that belong to one grid line, in twentieths of a point. */
    private static final int SAME_EDGE = 40;

    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    @Override
    public String mediaType() {
        return "application/msword";
    }

    @Override
    public boolean recognizes(RawFile file) {
        return CompoundFile.hasStream(file, "WordDocument");
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException {
        OfficeLimits.apply();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            new Body(file.name(), transcript).read(document.getRange());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(file.name(), Reason.ENCRYPTED, e, "DOC");
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocumentException(file.name(), Reason.UNKNOWN_FORMAT, e);
        }
    }

    /** A document while it is being read. */
    private static final class Body {

        private final String file;
        private final Transcript transcript;
        private final WordNumbering numbering = new WordNumbering();
        private int blocks;

        Body(String file, Transcript transcript) {
            this.file = file;
            this.transcript = transcript;
        }

        void read(Range range) throws UnreadableDocumentException {
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                Optional<Table> table = tableAt(range, paragraph);
                if (table.isPresent()) {
                    table(table.get());
                    i += Math.max(1, table.get().numParagraphs()) - 1;
                } else {
                    blocks++;
                    for (Text line : lines(paragraph)) {
                        transcript.line(new Position(0, blocks), line);
                    }
                }
            }
        }

        /** The table that begins with the paragraph; paragraphs of tables whose structure is broken are read as lines. */
        private static Optional<Table> tableAt(Range range, Paragraph paragraph) {
            try {
                return paragraph.isInTable() ? Optional.of(range.getTable(paragraph)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private void table(Table table) throws UnreadableDocumentException {
            List<Integer> edges = edges(table);
            WordTable rows = new WordTable();
            for (int r = 0; r < table.numRows(); r++) {
                TableRow row = table.getRow(r);
                rows.beginRow();
                int column = 0;
                for (int c = 0; c < row.numCells(); c++) {
                    TableCell cell = row.getCell(c);
                    int left = column(edges, cell.getLeftEdge());
                    int right = column(edges, cell.getLeftEdge() + cell.getWidth());
                    rows.skip(Math.max(0, left - column));
                    rows.beginCell();
                    rows.span(Math.max(1, right - Math.max(left, column)));
                    rows.merge(cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
                    for (int p = 0; p < cell.numParagraphs(); p++) {
                        rows.lines(lines(cell.getParagraph(p)));
                    }
                    rows.endCell(file);
                    column = Math.max(Math.max(left, column) + 1, right);
                }
            }
            for (List<Cell> cells : rows.rows()) {
                transcript.add(new Row(new Position(0, ++blocks), cells));
            }
        }

        /** Where the columns of the grid begin and end, over all rows. */
        private static List<Integer> edges(Table table) {
            TreeSet<Integer> all = new TreeSet<>();
            for (int r = 0; r < table.numRows(); r++) {
                TableRow row = table.getRow(r);
                for (int c = 0; c < row.numCells(); c++) {
                    all.add(row.getCell(c).getLeftEdge());
                    all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
                }
            }
            List<Integer> edges = new ArrayList<>();
            for (int edge : all) {
                if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                    edges.add(edge);
                }
            }
            return edges;
        }

        private static int column(List<Integer> edges, int place) {
            int column = 0;
            while (column + 1 < edges.size() && edges.get(column + 1) <= place) {
                column++;
            }
            return column;
        }

        private List<Text> lines(Paragraph paragraph) throws UnreadableDocumentException {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted() && !run.isVanished()) {
                    text.append(run.text());
                }
            }
            String shown = withoutFieldCodes(text)
                    .replace('\u000B', '\n')
                    .replace('\u001E', '-')
                    .replaceAll("[\\x00-\\x08\\x0C-\\x1F]", "");
            return transcript.writeLines(label(paragraph) + ZeroWidth.removedWithHyphens(shown));
        }

        /** Leaves of each field what it shows: of code, mark, result and end only the result, fields inside included. */
        private static String withoutFieldCodes(CharSequence text) {
            StringBuilder shown = new StringBuilder();
            Deque<Boolean> codes = new ArrayDeque<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == FIELD_BEGIN) {
                    codes.push(true);
                } else if (c == FIELD_RESULT && !codes.isEmpty()) {
                    codes.pop();
                    codes.push(false);
                } else if (c == FIELD_END) {
                    codes.poll();
                } else if (!codes.contains(true)) {
                    shown.append(c);
                }
            }
            return shown.toString();
        }

        private String label(Paragraph paragraph) {
            if (!paragraph.isInList()) {
                return "";
            }
            HWPFList list = paragraph.getList();
            String id = String.valueOf(list.getLsid());
            if (numbering.isUnknown(id)) {
                for (char level = 0; level < WordNumbering.LEVELS; level++) {
                    numbering.level(id, level, level(list, level));
                }
                numbering.instance(id, new WordNumbering.Instance(id, Map.of()));
            }
            return numbering.label(id, paragraph.getIlvl());
        }

        private static WordNumbering.Level level(HWPFList list, char level) {
            StringBuilder pattern = new StringBuilder();
            String text = list.getNumberText(level);
            for (char c : text == null ? new char[0] : text.toCharArray()) {
                pattern.append(c < WordNumbering.LEVELS ? "%" + (c + 1) : String.valueOf(c));
            }
            String gap = list.getTypeOfCharFollowingTheNumber(level) == 2 ? "" : " ";
            return new WordNumbering.Level(
                    Numerals.format(list.getNumberFormat(level)), pattern.toString(), list.getStartAt(level), gap);
        }
    }
}
