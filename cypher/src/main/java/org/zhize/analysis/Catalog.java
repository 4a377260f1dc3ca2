package org.zhize.analysis;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The analyses that can be run: those that come with Zhize, and those of a planner's own folders. */
public final class Catalog {

    private static final int SUGGESTIONS = 3;

    private final Map<String, Analysis> byId;
    private final Map<String, String> fileById;

    private Catalog(Map<String, Analysis> byId, Map<String, String> fileById) {
        this.byId = byId;
        this.fileById = fileById;
    }

    /** The analyses that come with Zhize. */
    public static Catalog bundled() {
        return new Catalog(Map.of(), Map.of()).with(CatalogFolder.bundled());
    }

    /**
     * This catalog and the analyses of a folder, with those in the folders within it.
     *
     * @throws AnalysisException if a file can't be read, or has the id of another
     */
    public Catalog with(Path folder) {
        return with(CatalogFolder.at(folder));
    }

    private Catalog with(CatalogFolder folder) {
        Map<String, Analysis> analyses = new TreeMap<>(byId);
        Map<String, String> files = new TreeMap<>(fileById);
        folder.texts().forEach((file, text) -> {
            Analysis analysis = new AnalysisFile(file, text).read();
            String other = files.put(analysis.id(), file);
            if (other != null) {
                throw new AnalysisException(Fault.DUPLICATE_ID, analysis.id(), other, file);
            }
            analyses.put(analysis.id(), analysis);
        });
        return new Catalog(analyses, files);
    }

    /** All analyses, by theme and name. */
    public Collection<Analysis> analyses() {
        return List.copyOf(byId.values());
    }

    /**
     * The analysis with this id.
     *
     * @throws AnalysisException if there is none; it names those whose ids are nearest
     */
    public Analysis analysis(String id) {
        Analysis analysis = byId.get(id);
        if (analysis == null) {
            throw new AnalysisException(Fault.UNKNOWN_ANALYSIS, id, nearest(id));
        }
        return analysis;
    }

    private String nearest(String id) {
        return byId.keySet().stream()
                .sorted(Comparator.comparingInt(known -> EditDistance.between(id, known)))
                .limit(SUGGESTIONS)
                .collect(Collectors.joining(", "));
    }
}
