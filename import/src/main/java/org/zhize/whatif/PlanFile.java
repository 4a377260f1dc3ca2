package org.zhize.whatif;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A plan as people write it: YAML, in which a key that means nothing is an error. */
public final class PlanFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlanFile() {}

    /**
     * Reads a plan.
     *
     * @throws PlanException if it is none; the message names the place and the mend
     * @throws IOException if the file can't be read
     */
    public static Plan read(Path file) throws IOException {
        return read(file.toString(), Files.readString(file));
    }

    /**
     * Reads the text of a plan.
     *
     * @param name what messages call it
     * @throws PlanException if it is none; the message names the place and the mend
     */
    public static Plan read(String name, String text) {
        try {
            @Nullable Yaml yaml = YAML.readValue(text, Yaml.class);
            return plan(name, yaml == null ? new Yaml(null, null) : yaml);
        } catch (UnrecognizedPropertyException e) {
            throw new PlanException(e, "plan.unknown-key", name, path(e), known(e));
        } catch (JacksonException e) {
            throw new PlanException(e, "plan.unreadable", name, line(e), reason(e));
        }
    }

    private static String known(UnrecognizedPropertyException e) {
        return String.join(
                ", ",
                Optional.ofNullable(e.getKnownPropertyIds()).stream()
                        .flatMap(ids -> ids.stream())
                        .map(String::valueOf)
                        .sorted()
                        .toList());
    }

    /** Where in the plan, such as {@code moves[2].lead.by}; moves are counted from 1, as in all messages. */
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex() + 1).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static String reason(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static Plan plan(String name, Yaml yaml) {
        if (yaml.county() == null || yaml.county().isBlank()) {
            throw new PlanException("plan.no-county", name);
        }
        if (yaml.moves() == null || yaml.moves().isEmpty()) {
            throw new PlanException("plan.no-moves", name);
        }
        List<Move> moves = new ArrayList<>();
        for (@Nullable MoveYaml move : yaml.moves()) {
            moves.add(new Reading(name, moves.size() + 1).move(move));
        }
        return new Plan(yaml.county(), moves);
    }

    /** One move on its way from the file; the messages name it by its number. */
    private record Reading(String file, int number) {

        Move move(@Nullable MoveYaml yaml) {
            List<Move> told = yaml == null ? List.of() : moves(yaml).toList();
            if (told.size() != 1) {
                throw new PlanException("plan.one-move", file, number);
            }
            return told.get(0);
        }

        private Stream<Move> moves(MoveYaml yaml) {
            return Stream.of(
                            Optional.ofNullable(yaml.takeBack()).map(this::takeBack),
                            Optional.ofNullable(yaml.handOver()).map(this::handOver),
                            Optional.ofNullable(yaml.merge()).map(this::merge),
                            Optional.ofNullable(yaml.lead()).map(this::lead))
                    .flatMap(Optional::stream);
        }

        private Move takeBack(TakeBackYaml yaml) {
            return new Move.TakeBack(
                    selection(yaml.item(), yaml.topic(), yaml.townships()), Optional.ofNullable(yaml.by()));
        }

        private Move handOver(HandOverYaml yaml) {
            return new Move.HandOver(
                    selection(yaml.item(), yaml.topic(), yaml.townships()),
                    required("from", yaml.from()),
                    required("to", yaml.to()));
        }

        private Move merge(MergeYaml yaml) {
            List<String> departments = names(yaml.departments());
            if (departments.isEmpty()) {
                throw new PlanException("plan.missing-key", file, number, "departments");
            }
            return new Move.Merge(departments, required("into", yaml.into()));
        }

        private Move lead(LeadYaml yaml) {
            return new Move.Lead(
                    selection(yaml.item(), yaml.topic(), yaml.townships()), required("department", yaml.department()));
        }

        private Selection selection(
                @Nullable String item, @Nullable String topic, @Nullable List<@Nullable String> townships) {
            if ((item == null) == (topic == null)) {
                throw new PlanException("plan.item-or-topic", file, number);
            }
            return new Selection(Optional.ofNullable(item), Optional.ofNullable(topic), names(townships));
        }

        private String required(String key, @Nullable String value) {
            if (value == null || value.isBlank()) {
                throw new PlanException("plan.missing-key", file, number, key);
            }
            return value;
        }

        private static List<String> names(@Nullable List<@Nullable String> names) {
            return names == null
                    ? List.of()
                    : names.stream()
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList();
        }
    }

    private record Yaml(@Nullable String county, @Nullable List<@Nullable MoveYaml> moves) {}

    private record MoveYaml(
            @JsonProperty("take-back") @Nullable TakeBackYaml takeBack,

            @JsonProperty("hand-over") @Nullable HandOverYaml handOver,

            @Nullable MergeYaml merge,
            @Nullable LeadYaml lead) {}

    private record TakeBackYaml(
            @Nullable String item,
            @Nullable String topic,
            @Nullable List<@Nullable String> townships,
            @Nullable String by) {}

    private record HandOverYaml(
            @Nullable String item,
            @Nullable String topic,
            @Nullable List<@Nullable String> townships,
            @Nullable String from,
            @Nullable String to) {}

    private record MergeYaml(
            @Nullable List<@Nullable String> departments,
            @Nullable String into) {}

    private record LeadYaml(
            @Nullable String item,
            @Nullable String topic,
            @Nullable List<@Nullable String> townships,
            @Nullable String department) {}
}
