package org.zhize.typeset;

import java.util.List;

/** The kinds of file that duty lists come in. */
enum Medium {
    TABBED(".txt") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new TabbedText(pagination(chance), false).print(tables);
        }
    },
    TABBED_HTML(".txt") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new TabbedText(pagination(chance), true).print(tables);
        }
    },
    CSV(".csv") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new CsvText(pagination(chance), chance.of(0, 6)).print(tables);
        }
    },
    WEB_PAGE(".html") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new WebPage(pagination(chance)).print(tables);
        }
    },
    WORKBOOK(".xlsx") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new Workbook(pagination(chance), chance.percent(50), false).print(tables);
        }
    },
    WORD_FILE(".docx") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new WordFile(pagination(chance)).print(tables);
        }
    },
    READING_ORDER(".txt") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            double textHeight = chance.of(0.45, 0.45, 0.39);
            double numberHeight = chance.of(0.45, 0.6);
            double whim = chance.of(0.0, 0.0, 0.2);
            ReadingOrder order = new ReadingOrder(textHeight, numberHeight, whim, chance.of("", " "), 1);
            return order.print(Press.pages(tables, Specimen.paper(chance)));
        }
    },
    RAW(".txt") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return RawText.print(Press.pages(tables, Specimen.paper(chance)));
        }
    },
    LAID_OUT(".txt") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return LaidOutText.print(Press.pages(tables, Specimen.paper(chance)));
        }
    },
    OLD_WORKBOOK(".xls") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return new Workbook(pagination(chance), chance.percent(50), true).print(tables);
        }
    },
    RULED_PDF(".pdf") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return PrintedPdf.printout(Press.pages(tables, Specimen.paper(chance)), true);
        }
    },
    UNRULED_PDF(".pdf") {
        @Override
        Printout print(List<Table> tables, Chance chance) {
            return PrintedPdf.printout(Press.pages(tables, Specimen.paper(chance)), false);
        }
    };

    private final String extension;

    Medium(String extension) {
        this.extension = extension;
    }

    /** The end of its files' names. */
    String extension() {
        return extension;
    }

    /** Whether the file itself tells its cells apart. */
    boolean tellsCellsApart() {
        return switch (this) {
            case TABBED, TABBED_HTML, CSV, WEB_PAGE, WORKBOOK, WORD_FILE, OLD_WORKBOOK -> true;
            case READING_ORDER, RAW, LAID_OUT, RULED_PDF, UNRULED_PDF -> false;
        };
    }

    /** Whether its cells follow one another as running text, with nothing that tells them apart. */
    boolean isRunning() {
        return this == READING_ORDER || this == RAW;
    }

    /** Whether its files are plain text, whatever the encoding. */
    boolean isText() {
        return switch (this) {
            case TABBED, TABBED_HTML, CSV, READING_ORDER, RAW, LAID_OUT -> true;
            case WEB_PAGE, WORKBOOK, WORD_FILE, OLD_WORKBOOK, RULED_PDF, UNRULED_PDF -> false;
        };
    }

    /** The tables as such a file. */
    abstract Printout print(List<Table> tables, Chance chance);

    private static Pagination pagination(Chance chance) {
        return chance.percent(50) ? Pagination.NONE : new Pagination(chance.between(300, 1500));
    }
}
