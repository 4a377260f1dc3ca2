package org.zhize.dutylist.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is known of documents beside what they print: the content of a {@code sources.yaml}. */
public final class Manifest {

    /** The file name under which a manifest is looked for beside the documents. */
    public static final String FILE_NAME = "sources.yaml";

    /** Tells nothing. */
    public static final Manifest EMPTY = new Manifest(List.of());

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final Map<String, ManifestEntry> entries = new HashMap<>();

    private Manifest(List<ManifestEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.file(), entry));
    }

    /**
     * Reads a manifest.
     *
     * @param file a YAML list of entries
     * @throws IOException if the file can't be read or is no manifest; the message names file and line
     */
    public static Manifest read(Path file) throws IOException {
        try {
            return read(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads the content of a manifest.
     *
     * @param content a YAML list of entries
     * @throws JacksonException if it is none; the message names the line
     */
    public static Manifest read(byte[] content) {
        ManifestEntry @Nullable [] entries = MAPPER.readValue(content, ManifestEntry[].class);
        return new Manifest(entries == null ? List.of() : List.of(entries));
    }

    /**
     * The manifest that lies in the same folder as a document, or in the folder itself; empty if there is none.
     *
     * @throws IOException if there is one and it can't be read
     */
    public static Manifest beside(Path documents) throws IOException {
        Path folder = Files.isDirectory(documents)
                ? documents
                : documents.toAbsolutePath().getParent();
        if (folder == null) {
            return EMPTY;
        }
        Path file = folder.resolve(FILE_NAME);
        return Files.isRegularFile(file) ? read(file) : EMPTY;
    }

    /** This manifest, and what another says of files of which this says nothing. */
    public Manifest or(Manifest other) {
        Manifest both = new Manifest(List.copyOf(other.entries.values()));
        both.entries.putAll(entries);
        return both;
    }

    /** What the manifest says of the document with this file name. */
    public Optional<ManifestEntry> entry(String fileName) {
        return Optional.ofNullable(entries.get(fileName));
    }
}
