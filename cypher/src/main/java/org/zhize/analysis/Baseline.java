package org.zhize.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The findings that somebody has accepted, each with a reason, so that only new ones are shown.
 *
 * <p>The file is YAML, from the finding's id to the reason: {@code 8c61bd8336ec6ba3: 县委编办 2025 年第 3 次会议同意保留}.
 */
public final class Baseline {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<FindingId, String> reasons;

    private Baseline(Map<FindingId, String> reasons) {
        this.reasons = reasons;
    }

    /** Accepts nothing. */
    public static Baseline empty() {
        return new Baseline(Map.of());
    }

    /**
     * Reads the accepted findings.
     *
     * @throws AnalysisException if the file can't be read, an id is none, or a finding is accepted without a reason
     */
    public static Baseline read(Path file) {
        try {
            Map<FindingId, String> reasons = new LinkedHashMap<>();
            JsonNode entries = YAML.readTree(Files.readString(file));
            if (!entries.isObject() && !entries.isMissingNode() && !entries.isNull()) {
                throw new AnalysisException(Fault.BAD_BASELINE, file, entries);
            }
            entries.properties().forEach(entry -> {
                String reason = entry.getValue().asString("");
                if (!FindingId.isValid(entry.getKey()) || reason.isBlank()) {
                    throw new AnalysisException(Fault.BAD_BASELINE, file, entry.getKey());
                }
                reasons.put(new FindingId(entry.getKey()), reason);
            });
            return new Baseline(reasons);
        } catch (IOException e) {
            throw new AnalysisException(Fault.UNREADABLE, e, file, e);
        } catch (JacksonException e) {
            throw new AnalysisException(
                    Fault.UNREADABLE, e, file, e.getOriginalMessage().replace('\n', ' '));
        }
    }

    /**
     * The findings that a file accepts; none, if there is no such file.
     *
     * @throws AnalysisException as of {@link #read}
     */
    public static Baseline readIfPresent(Path file) {
        return Files.exists(file) ? read(file) : empty();
    }

    /**
     * These and another accepted finding; a reason that it had before is replaced.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Baseline with(FindingId finding, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding is not accepted without a reason");
        }
        Map<FindingId, String> more = new LinkedHashMap<>(reasons);
        more.put(finding, reason.strip());
        return new Baseline(more);
    }

    /** These without one, which counts as new again. */
    public Baseline without(FindingId finding) {
        Map<FindingId, String> fewer = new LinkedHashMap<>(reasons);
        fewer.remove(finding);
        return new Baseline(fewer);
    }

    /**
     * Writes the file in one step, so that nobody reads half of it.
     *
     * @throws IOException if it can't be written
     */
    public void write(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        reasons.forEach((finding, reason) -> entries.put(finding.value(), reason));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, YAML.writeValueAsString(entries));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Why a finding was accepted, if it was. */
    public Optional<String> reason(FindingId finding) {
        return Optional.ofNullable(reasons.get(finding));
    }
}
