package org.zhize.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Why a finding was accepted, if it was. */
    public Optional<String> reason(FindingId finding) {
        return Optional.ofNullable(reasons.get(finding));
    }
}
