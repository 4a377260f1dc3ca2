package org.zhize.graph;

import static org.zhize.graph.Property.Presence.ALWAYS;
import static org.zhize.graph.Property.Presence.GROWING;
import static org.zhize.graph.Property.Presence.OPTIONAL;
import static org.zhize.graph.PropertyType.BOOLEAN;
import static org.zhize.graph.PropertyType.DATE;
import static org.zhize.graph.PropertyType.FLOAT;
import static org.zhize.graph.PropertyType.INTEGER;
import static org.zhize.graph.PropertyType.MOMENT;
import static org.zhize.graph.PropertyType.STRING;
import static org.zhize.graph.PropertyType.STRINGS;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one declaration of the graph.
 *
 * <p>Constraints, indexes, the statements of the import and the page {@code docs/model.md} come from it, and tests hold
 * each of them, and the schema of a real database, against it.
 */
public final class GraphModel {

    // Regions

    /** A province, autonomous region or municipality. */
    public static final NodeType PROVINCE =
            region("Province", "省级行政区", "A province, autonomous region or municipality.");

    /** A prefecture. */
    public static final NodeType PREFECTURE =
            region("Prefecture", "地级行政区", "A prefecture-level city, prefecture, league (盟) or 地区.");

    /** A county. */
    public static final NodeType COUNTY = region(
            "County",
            "县级行政区",
            "A county, district, county-level city or banner (县, 区, 市, 旗).",
            optional("networkBehind", BOOLEAN, "True while its lists have changed and WORKS_WITH has not yet."));

    /** A township. */
    public static final NodeType TOWNSHIP = region(
            "Township",
            "乡镇街道",
            "A town, township, subdistrict or sumu (镇, 乡, 街道, 苏木).",
            optional("kind", STRING, "What it is by its name: 镇, 乡, 街道, 苏木, 民族乡 …"));

    // Who does it

    /** A county department. */
    public static final NodeType DEPARTMENT = node(
            "Department",
            "县级部门",
            "A department of one county, however the county's lists print its name.",
            key("id", "The county's id and the canonical name, such as 区卫生健康局."),
            indexed("name", STRING, "Its name as this county would write it out: the fullest of its names."),
            growing("aliases", "The names as printed in this county's lists."),
            indexed("recognized", BOOLEAN, "Whether a rule knows the name; if not, it stands as printed."));

    /** A line of work. */
    public static final NodeType FUNCTION = node(
            "Function",
            "条线",
            "A line of work that departments of all counties share, such as 卫生健康 or 公安.",
            key("name", "Its name."));

    // What is done

    /** A duty item. */
    public static final NodeType DUTY_ITEM = node(
            "DutyItem",
            "职责事项",
            "One row of a list: one duty.",
            key("id", "The id of its list and its number."),
            always("number", INTEGER, "The printed number, from 1."),
            always("name", STRING, "What the duty is."),
            indexed("list", STRING, "The kind of its list: BASIC, COORDINATED or RECLAIMED."),
            indexed("abolished", BOOLEAN, "Whether nobody does it any more, even where a department is printed."),
            indexed("openEnded", BOOLEAN, "Whether its departments end in 等部门, so that others may be meant."),
            optional("departmentDuties", STRINGS, "What the departments do (上级部门职责), clause by clause."),
            optional("guarantee", STRINGS, "What they provide to the township (履职保障), clause by clause."),
            optional("townshipDuties", STRINGS, "What the township does (配合职责), clause by clause."),
            optional("method", STRINGS, "How departments do what they took back (工作方式), clause by clause."),
            always("fromPage", INTEGER, "Page or sheet of its first line; 0 where the source has no pages."),
            always("fromLine", INTEGER, "First line or row, on that page, from 1."),
            always("toPage", INTEGER, "Page or sheet of its last line; 0 where the source has no pages."),
            always("toLine", INTEGER, "Last line or row, on that page, from 1."));

    /** A category. */
    public static final NodeType CATEGORY = node(
            "Category", "事项类别", "A heading of the lists, such as 民生服务.", key("name", "Its name, without its ordinal."));

    /** A duty list. */
    public static final NodeType DUTY_LIST = node(
            "DutyList",
            "职责清单",
            "One list of one township in one edition.",
            key("id", "The township's id, the kind and the edition."),
            always("kind", STRING, "BASIC, COORDINATED or RECLAIMED."),
            always(
                    "edition",
                    STRING,
                    "The date the lists apply from, if known, and the start of their content's SHA-256."),
            optional("editionDate", DATE, "The date the lists apply from."),
            always("importedAt", MOMENT, "When this edition came into the graph."),
            indexed("current", BOOLEAN, "Whether no later edition of this township's list of this kind is known."),
            optional("topicBasis", STRING, "What its items' topics rest on: rules, thesaurus and judgements."));

    /** A topic. */
    public static final NodeType TOPIC = node(
            "Topic",
            "主题",
            "The same duty wherever it stands, across townships and lists.",
            key("id", "Its identity, which stays when items come and go."),
            indexed("label", STRING, "What people call it."),
            optional("subject", STRING, "What it is about, by the thesaurus: 烟花爆竹, 高龄津贴."),
            optional("field", STRING, "The field of work of its subject: 民政救助, 水利."),
            always("function", STRING, "What is done about it: HANDLING, or what sets it apart, such as PENALTY."),
            optional(
                    "within",
                    STRINGS,
                    "Ids of the topics it is a part or a kind of, nearest first, whether or not an item is about them."));

    // Evidence

    /** A document. */
    public static final NodeType DOCUMENT = node(
            "Document",
            "来源文件",
            "A file that lists were read from.",
            key("sha256", "SHA-256 of its bytes, in lower-case hexadecimal digits."),
            indexed("name", STRING, "Its file name, without folders."),
            always("mediaType", STRING, "Its media type, found from the content."),
            always("importedAt", MOMENT, "When it first came into the graph."),
            always("readerVersion", STRING, "The version of the reader that read it last."),
            always("characters", INTEGER, "Its characters, without white space and mark-up."),
            always("fields", INTEGER, "Those that stand in a field of an item."),
            always("furniture", INTEGER, "Those that belong to no item: titles, heads, page numbers, labels."),
            always("unaccounted", INTEGER, "Those the reader could not place."));

    /** A problem. */
    public static final NodeType PROBLEM = node(
            "Problem",
            "存疑",
            "Something doubtful about a document or about the reading of it.",
            key("id", "The document's SHA-256 and a running number."),
            indexed("code", STRING, "What kind of doubt it is."),
            indexed("severity", STRING, "INFO, WARNING or ERROR."),
            always("message", STRING, "The doubt as a Chinese sentence."),
            always("messageEn", STRING, "The doubt as an English sentence."),
            always("details", STRINGS, "The values that the sentence names, in its order."),
            optional("list", STRING, "The kind of list it concerns."),
            optional("number", INTEGER, "The number of the item it concerns."),
            optional("fromPage", INTEGER, "Page or sheet where it begins; 0 where the source has no pages."),
            optional("fromLine", INTEGER, "Line or row where it begins."),
            optional("toPage", INTEGER, "Page or sheet where it ends; 0 where the source has no pages."),
            optional("toLine", INTEGER, "Line or row where it ends."));

    // What Zhize keeps for itself

    /** A schedule. */
    public static final NodeType SCHEDULE = node(
            "Schedule",
            "报告计划",
            "A standing order of reports on workload distribution.",
            key("id", "Eight hexadecimal digits."),
            always("cron", STRING, "When they are due: second, minute, hour, day, month, day of the week."),
            always("zone", STRING, "Whose clock that means, and that of the report's times, such as Asia/Shanghai."),
            optional("county", STRING, "Name or id of the county they are about; all if absent."),
            optional("function", STRING, "The line of work whose departments they are about; all if absent."),
            always("language", STRING, "Their language: zh or en."),
            always("formats", STRINGS, "The forms they are delivered in: html, pdf, xlsx, json."),
            always("recipients", STRINGS, "Folders, mail addresses and webhooks, never with a password."),
            optional("keepCount", INTEGER, "The newest so many are kept."),
            optional("keepDays", INTEGER, "Those of the last so many days are kept."),
            always("paused", BOOLEAN, "Whether none is made for the time being."),
            always("createdAt", MOMENT, "When it was added."),
            indexed("nextDue", MOMENT, "When the next report is due."));

    /** A report. */
    public static final NodeType REPORT = node(
            "Report",
            "报告",
            "A report on workload distribution, made or still to be made.",
            key("id", "The schedule's id and the moment it was due: one report a schedule and moment."),
            indexed("due", MOMENT, "When it was due."),
            optional("county", STRING, "Name or id of the county it is about; all if absent."),
            optional("function", STRING, "The line of work whose departments it is about; all if absent."),
            always("language", STRING, "Its language: zh or en."),
            always("zone", STRING, "The time zone of its times."),
            always("formats", STRINGS, "The forms it is delivered in: html, pdf, xlsx, json."),
            always("recipients", STRINGS, "Who is to get it."),
            indexed("status", STRING, "How far it is: MAKING, DELIVERING, DONE or FAILED."),
            always("attempts", INTEGER, "How often the present step was begun."),
            optional("attemptAt", MOMENT, "When the step may be begun again, by whomever."),
            optional("owner", STRING, "A random text of the program that is at it."),
            optional("error", STRING, "Why the last attempt failed, as a Chinese sentence."),
            optional("errorEn", STRING, "Why the last attempt failed, as an English sentence."),
            always("delivered", STRINGS, "Who has it."),
            optional("madeAt", MOMENT, "When it was made."),
            optional("content", STRING, "The whole report as JSON, compressed (gzip, Base64)."),
            optional("findings", INTEGER, "How many findings it has."),
            optional("newFindings", INTEGER, "How many of them the report before did not have."),
            optional("closedFindings", INTEGER, "How many the report before had and it has no longer."));

    /** Every kind of node that says something about lists, in the order in which the import writes them. */
    public static final List<NodeType> NODES = List.of(
            PROVINCE,
            PREFECTURE,
            COUNTY,
            TOWNSHIP,
            DEPARTMENT,
            FUNCTION,
            DUTY_ITEM,
            CATEGORY,
            DUTY_LIST,
            TOPIC,
            DOCUMENT,
            PROBLEM);

    /** Every kind of node that Zhize keeps for itself: no import writes it, and no export. */
    public static final List<NodeType> RECORDS = List.of(SCHEDULE, REPORT);

    // The three that every analysis and every picture starts from

    /** The basic list. */
    public static final RelationshipType KEEPS =
            relationship(TOWNSHIP, "KEEPS", DUTY_ITEM, "The township does it itself (basic list).");

    /** Who the township helps. */
    public static final RelationshipType COORDINATES_WITH = relationship(
            DUTY_ITEM,
            "COORDINATES_WITH",
            DEPARTMENT,
            "The department answers for it and the township helps (coordinated list).",
            always("lead", BOOLEAN, "Whether the row marks the department as the one that leads (牵头)."),
            always("position", INTEGER, "Its place among the row's departments, from 1."),
            always("printedName", STRING, "Its name as printed in the row."),
            always("clauses", STRINGS, "The clauses of the row that are this department's own duties."),
            always("clauseCount", INTEGER, "How many they are."));

    /** Who took it back. */
    public static final RelationshipType RECLAIMED_BY = relationship(
            DUTY_ITEM,
            "RECLAIMED_BY",
            DEPARTMENT,
            "The department took it back from the township (reclaimed list).",
            always("position", INTEGER, "Its place among the row's departments, from 1."),
            always("printedName", STRING, "Its name as printed in the row."),
            always("lead", BOOLEAN, "Whether the row marks the department as the one that leads (牵头)."),
            optional("method", STRINGS, "How it does it (工作方式), clause by clause."));

    /** The coordinated list. */
    public static final RelationshipType ASSISTS_WITH = relationship(
            TOWNSHIP,
            "ASSISTS_WITH",
            DUTY_ITEM,
            "The township helps a department with it (coordinated list).",
            always("clauses", INTEGER, "How many clauses the township's column has."));

    /** The reclaimed list. */
    public static final RelationshipType RELINQUISHED =
            relationship(TOWNSHIP, "RELINQUISHED", DUTY_ITEM, "The township no longer does it (reclaimed list).");

    /** The list of an item. */
    public static final RelationshipType LISTED_IN = relationship(
            DUTY_ITEM, "LISTED_IN", DUTY_LIST, "The list the item is a row of; each item has exactly one.");

    /** The category of an item. */
    public static final RelationshipType IN_CATEGORY =
            relationship(DUTY_ITEM, "IN_CATEGORY", CATEGORY, "The heading the item stands under.");

    /** The topic of an item. */
    public static final RelationshipType ABOUT = relationship(
            DUTY_ITEM,
            "ABOUT",
            TOPIC,
            "The item is this duty, or this duty is a part of it.",
            always("score", FLOAT, "How sure it is, from 0 to 1."),
            always("method", STRING, "What told it: SUBJECT, CLAUSES, PARTS, WORDING, MEANING or JUDGEMENT."),
            optional("subject", STRING, "What the topic is about."),
            always("action", STRING, "The most telling thing the item does about it."),
            always("steps", STRINGS, "The steps of the duty that the item names."),
            always("sharedWords", STRINGS, "The words of the item that told it."),
            optional("confirmedBy", STRING, "The person who judged it."));

    /** The lesser topics of an item. */
    public static final RelationshipType INCLUDES = relationship(
            DUTY_ITEM,
            "INCLUDES",
            TOPIC,
            "The item names this duty as a lesser part of its own, and no item of its list is ABOUT it.",
            always(
                    "score",
                    FLOAT,
                    "How much of the item it is, from 0 to 1, where what the item is mainly about is 1."),
            always("action", STRING, "The most telling thing the item does about it."),
            always("steps", STRINGS, "The steps of the duty that the item names."),
            always("sharedWords", STRINGS, "The words of the item that told it."));

    /** The township of a list. */
    public static final RelationshipType ISSUED_FOR =
            relationship(DUTY_LIST, "ISSUED_FOR", TOWNSHIP, "Whose list it is.");

    /** The document of a list. */
    public static final RelationshipType EXTRACTED_FROM = relationship(
            DUTY_LIST,
            "EXTRACTED_FROM",
            DOCUMENT,
            "The file it was read from; the places of its items are places there.");

    /** The categories of a list. */
    public static final RelationshipType DIVIDED_INTO = relationship(
            DUTY_LIST,
            "DIVIDED_INTO",
            CATEGORY,
            "The list has this heading.",
            always("position", INTEGER, "Its place among the headings, from 1."),
            optional("declared", INTEGER, "The number of items that the heading states (（30项）)."),
            always("items", INTEGER, "The number of items read under it."));

    /** The county of a department. */
    public static final RelationshipType SERVES =
            relationship(DEPARTMENT, "SERVES", COUNTY, "The county whose department, or whose branch, it is.");

    /** The line of work of a department. */
    public static final RelationshipType PERFORMS =
            relationship(DEPARTMENT, "PERFORMS", FUNCTION, "A line of work the department answers for.");

    /** Two departments with shared items. */
    public static final RelationshipType WORKS_WITH = relationship(
            DEPARTMENT,
            "WORKS_WITH",
            DEPARTMENT,
            "Derived: both stand in the rows of current items. One relationship a pair, from the smaller id to the larger.",
            always("items", INTEGER, "How many items they share."),
            always("led", INTEGER, "How many of them the first one leads."));

    /** The document of a problem. */
    public static final RelationshipType FOUND_IN =
            relationship(PROBLEM, "FOUND_IN", DOCUMENT, "The document it was found in.");

    /** The item of a problem. */
    public static final RelationshipType CONCERNS =
            relationship(PROBLEM, "CONCERNS", DUTY_ITEM, "The item it is a doubt about.");

    /** The county of a township. */
    public static final RelationshipType TOWNSHIP_IN_COUNTY =
            relationship(TOWNSHIP, "PART_OF", COUNTY, "The county the township lies in.");

    /** The prefecture of a county. */
    public static final RelationshipType COUNTY_IN_PREFECTURE =
            relationship(COUNTY, "PART_OF", PREFECTURE, "The prefecture the county lies in, if it lies in one.");

    /** The province of a county without a prefecture. */
    public static final RelationshipType COUNTY_IN_PROVINCE =
            relationship(COUNTY, "PART_OF", PROVINCE, "The province of a county that lies in no prefecture.");

    /** The province of a prefecture. */
    public static final RelationshipType PREFECTURE_IN_PROVINCE =
            relationship(PREFECTURE, "PART_OF", PROVINCE, "The province the prefecture lies in.");

    /** The schedule of a report. */
    public static final RelationshipType ORDERED_BY =
            relationship(REPORT, "ORDERED_BY", SCHEDULE, "The schedule that ordered it, unless that was removed.");

    /** Every kind of relationship between the nodes of lists, in the order of the model page. */
    public static final List<RelationshipType> RELATIONSHIPS = List.of(
            KEEPS,
            COORDINATES_WITH,
            RECLAIMED_BY,
            ASSISTS_WITH,
            RELINQUISHED,
            LISTED_IN,
            IN_CATEGORY,
            ABOUT,
            INCLUDES,
            ISSUED_FOR,
            EXTRACTED_FROM,
            DIVIDED_INTO,
            SERVES,
            PERFORMS,
            WORKS_WITH,
            FOUND_IN,
            CONCERNS,
            TOWNSHIP_IN_COUNTY,
            COUNTY_IN_PREFECTURE,
            COUNTY_IN_PROVINCE,
            PREFECTURE_IN_PROVINCE);

    /** Every full-text index. */
    public static final List<TextIndex> TEXT_INDEXES = List.of(
            textIndex("duty_item_text", DUTY_ITEM, "name", "departmentDuties", "townshipDuties", "method"),
            textIndex("topic_text", TOPIC, "label"));

    private GraphModel() {}

    /** The kind of node with this label. */
    public static NodeType node(String label) {
        return NODES.stream()
                .filter(node -> node.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model has no label " + label));
    }

    private static NodeType region(String label, String chinese, String description, Property... properties) {
        Stream<Property> name = Stream.of(indexed("name", STRING, "Its name as the documents print it."));
        return new NodeType(
                label,
                chinese,
                description,
                key("id", "The names from the province down, separated by slashes."),
                Stream.concat(name, Stream.of(properties)).toList());
    }

    private static NodeType node(
            String label, String chinese, String description, Property key, Property... properties) {
        return new NodeType(label, chinese, description, key, List.of(properties));
    }

    private static RelationshipType relationship(
            NodeType from, String type, NodeType to, String description, Property... properties) {
        return new RelationshipType(from, type, to, description, List.of(properties));
    }

    private static TextIndex textIndex(String name, NodeType node, String... properties) {
        List<String> covered = List.of(properties);
        return new TextIndex(
                name,
                node,
                node.properties().stream()
                        .filter(property -> covered.contains(property.name()))
                        .toList());
    }

    private static Property key(String name, String description) {
        return always(name, STRING, description);
    }

    private static Property always(String name, PropertyType type, String description) {
        return new Property(name, type, ALWAYS, false, description);
    }

    private static Property indexed(String name, PropertyType type, String description) {
        return new Property(name, type, ALWAYS, true, description);
    }

    private static Property optional(String name, PropertyType type, String description) {
        return new Property(name, type, OPTIONAL, false, description);
    }

    private static Property growing(String name, String description) {
        return new Property(name, STRINGS, GROWING, false, description);
    }
}
