package org.zhize.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables as a web page, a paragraph element for each paragraph of a cell. */
record WebPage(Pagination pagination) {

    /** The page; places are not told. */
    Printout print(List<Table> tables) {
        Document page = Document.createShell("");
        page.charset(StandardCharsets.UTF_8);
        for (Table table : tables) {
            table.title().forEach(title -> page.body().appendElement("h2").text(title));
            print(table, page.body().appendElement("table").appendElement("tbody"));
        }
        return new Printout(page.outerHtml().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private void print(Table table, Element body) {
        for (List<TableRow> page : pagination.pages(table)) {
            Element heads = body.appendElement("tr");
            table.heads().forEach(head -> heads.appendElement("th").text(head.words()));
            for (TableRow row : page) {
                Element line = body.appendElement("tr");
                if (row instanceof TableRow.Heading heading) {
                    line.appendElement("td")
                            .attr("colspan", String.valueOf(table.heads().size()))
                            .text(heading.words());
                } else if (row instanceof TableRow.Item item) {
                    for (Head head : table.heads()) {
                        Element cell = line.appendElement("td");
                        item.paragraphs(head.column())
                                .forEach(paragraph -> cell.appendElement("p").text(paragraph));
                    }
                }
            }
        }
    }
}
