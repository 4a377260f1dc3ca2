package org.zhize.topic;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.json.DutyListJson;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hand-labelled pairs and clusters beside the project, and how far topics agree with them. */
final class HandLabelled {

    static final Path GOLD = Path.of("../../shared/gold");
    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** An item, named as the labels name it. */
    record Item(String document, ListKind list, int number) {

        static Item of(JsonNode name) {
            return new Item(
                    name.get(0).asString(),
                    ListKind.valueOf(name.get(1).asString().toUpperCase(Locale.ROOT)),
                    name.get(2).asInt());
        }
    }

    /** Two items without order. */
    record Pair(Set<Item> items) {

        static Pair of(Item one, Item other) {
            return new Pair(Set.of(one, other));
        }

        boolean within(String document) {
            return items.stream().anyMatch(item -> item.document().equals(document));
        }
    }

    /** The pairs that are the same duty, and those that are not; what is neither for nor against is in neither. */
    record Labels(Set<Pair> same, Set<Pair> other) {

        Labels about(String document) {
            return new Labels(
                    same.stream().filter(pair -> pair.within(document)).collect(Collectors.toSet()),
                    other.stream().filter(pair -> pair.within(document)).collect(Collectors.toSet()));
        }
    }

    private HandLabelled() {}

    /** The verified extractions, and for the other documents what the reader makes of them. */
    static Map<String, DutyDocument> documents() throws IOException {
        Map<String, DutyDocument> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLD);
                Stream<Reading> read = new DutyListReader(Manifest.beside(SEEDS)).read(SEEDS)) {
            Stream<DutyDocument> verified = files.filter(HandLabelled::isExtraction)
                    .flatMap(file -> DutyListJson.read(new StringReader(onOneLine(file))));
            Stream<DutyDocument> unverified =
                    read.filter(Reading.Read.class::isInstance).map(reading -> ((Reading.Read) reading).document());
            Stream.concat(verified, unverified)
                    .forEach(document ->
                            documents.putIfAbsent(document.source().name().substring(0, 3), document));
        }
        return documents;
    }

    private static boolean isExtraction(Path file) {
        return file.getFileName().toString().matches("\\d{3}_.*\\.json");
    }

    private static String onOneLine(Path file) {
        return MAPPER.writeValueAsString(MAPPER.readTree(file));
    }

    /** The topics of every item, documents taken in the given order. */
    static Map<Item, List<Assignment>> assign(TopicAssigner assigner, Map<String, DutyDocument> documents) {
        Map<Item, List<Assignment>> topics = new HashMap<>();
        documents.forEach((name, document) -> {
            for (DutyList list : document.lists()) {
                assigner.assign(list)
                        .forEach(assigned -> topics.put(
                                new Item(name, list.kind(), assigned.item().number()), assigned.assignments()));
            }
        });
        return topics;
    }

    static Labels pairs(Set<Item> known) throws IOException {
        Labels labels = new Labels(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (JsonNode pair : MAPPER.readTree(Files.readString(GOLD.resolve("pairs-public.json")))) {
            Item a = Item.of(pair.get("a"));
            Item b = Item.of(pair.get("b"));
            String label = pair.get("label").asString();
            if (known.contains(a) && known.contains(b) && !label.equals("part")) {
                (label.equals("same") ? labels.same() : labels.other()).add(Pair.of(a, b));
            }
        }
        return labels;
    }

    /** Every pair of a cluster is the same; every pair of a member and another item is not, unless it is a part. */
    static Labels clusters(Set<Item> known) throws IOException {
        Labels labels = new Labels(new HashSet<>(), new HashSet<>());
        Set<Pair> neutral = new HashSet<>();
        for (JsonNode cluster : MAPPER.readTree(Files.readString(GOLD.resolve("clusters-public.json")))) {
            Set<Item> members = items(cluster.get("items"), known);
            Set<Item> parts = items(cluster.get("part"), known);
            for (Item member : members) {
                for (Item other : known) {
                    if (!other.equals(member)) {
                        Set<Pair> kind = members.contains(other)
                                ? labels.same()
                                : parts.contains(other) ? neutral : labels.other();
                        kind.add(Pair.of(member, other));
                    }
                }
            }
        }
        labels.other().removeAll(labels.same());
        labels.other().removeAll(neutral);
        return labels;
    }

    private static Set<Item> items(JsonNode names, Set<Item> known) {
        Set<Item> items = new LinkedHashSet<>();
        for (JsonNode name : names) {
            items.add(Item.of(name));
        }
        items.retainAll(known);
        return items;
    }
}
