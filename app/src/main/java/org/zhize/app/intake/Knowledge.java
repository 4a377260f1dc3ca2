package org.zhize.app.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.zhize.app.intake.UnreadableKnowledgeException.Part;
import org.zhize.app.server.DataFolder;
import org.zhize.embedding.EmbeddingService;
import org.zhize.embedding.EmbeddingSettings;
import org.zhize.graph.Graph;
import org.zhize.load.TopicWriter;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.MalformedTableException;
import org.zhize.topic.Meaning;

/**
 * What a planner knows beside the lists. A file that is given once is kept in the data folder and holds for every later
 * import, until another one is given: a judgement that the next import forgot would be none.
 *
 * @param data where the files are kept
 * @param departments the given names of departments
 * @param judgements the given judgements
 * @param embeddings the given settings of an embedding service
 */
public record Knowledge(
        DataFolder data, Optional<Path> departments, Optional<Path> judgements, Optional<Path> embeddings) {

    private static final String KEY = "ZHIZE_EMBEDDING_KEY";

    /** What was given before, and nothing new. */
    public static Knowledge keptIn(DataFolder data) {
        return new Knowledge(data, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Fails on a file that can't be read, before anything is imported; which items it names only the graph can tell.
     *
     * @throws UnreadableKnowledgeException if there is one
     */
    public void check() {
        var unused = List.of(directory(), meaning());
        usedJudgements().ifPresent(Knowledge::check);
    }

    private static void check(Path judgements) {
        try (BufferedReader lines = Files.newBufferedReader(judgements)) {
            var unused = Judgements.read(lines, Optional::of);
        } catch (IOException | MalformedTableException e) {
            throw unreadable(Part.JUDGEMENTS, judgements, e);
        }
    }

    /** Whether anything was given. */
    public boolean isGiven() {
        return departments.isPresent() || judgements.isPresent() || embeddings.isPresent();
    }

    /**
     * The names of departments.
     *
     * @throws UnreadableKnowledgeException if the file of names can't be read
     */
    public DepartmentDirectory directory() {
        Optional<Path> file = used(departments, data.departments());
        try {
            return file.isPresent() ? DepartmentDirectory.extendedBy(file.get()) : DepartmentDirectory.bundled();
        } catch (IOException e) {
            throw unreadable(Part.DEPARTMENTS, file.get(), e);
        }
    }

    /**
     * The judgements; those about items are read with the help of the graph.
     *
     * @throws IOException if the file can't be read
     * @throws UnreadableKnowledgeException if its table is malformed
     */
    public Judgements judgements(Graph graph) throws IOException {
        Optional<Path> file = usedJudgements();
        try {
            return file.isPresent() ? TopicWriter.judgements(file.get(), graph) : Judgements.none();
        } catch (MalformedTableException e) {
            throw unreadable(Part.JUDGEMENTS, file.get(), e);
        }
    }

    /** The embedding service, if one is configured; it is not asked yet. */
    Meaning meaning() {
        Optional<Path> file = used(embeddings, data.embeddings());
        if (file.isEmpty()) {
            return Meaning.UNKNOWN;
        }
        try {
            return new EmbeddingService(EmbeddingSettings.read(file.get()), Optional.ofNullable(System.getenv(KEY)));
        } catch (IOException e) {
            throw unreadable(Part.EMBEDDINGS, file.get(), e);
        }
    }

    /** Keeps what was given. */
    void keep() throws IOException {
        keep(departments, data.departments());
        keep(judgements, data.judgements());
        keep(embeddings, data.embeddings());
    }

    private static void keep(Optional<Path> given, Path kept) throws IOException {
        if (given.isPresent() && !isSame(given.get(), kept)) {
            Files.createDirectories(kept.getParent());
            Files.copy(given.get(), kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isSame(Path given, Path kept) throws IOException {
        return Files.exists(kept) && Files.isSameFile(given, kept);
    }

    private Optional<Path> usedJudgements() {
        return used(judgements, data.judgements());
    }

    private static Optional<Path> used(Optional<Path> given, Path kept) {
        return given.or(() -> Optional.of(kept).filter(Files::isRegularFile));
    }

    private static UnreadableKnowledgeException unreadable(Part part, Path file, Exception e) {
        String reason = String.valueOf(e.getMessage());
        return new UnreadableKnowledgeException(
                part, file, reason.lines().findFirst().orElse(reason), e);
    }
}
