package org.zhize.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Where analysis files lie: a folder on disk, or one inside the jar of this library.
 *
 * @param texts the files' texts by their names, with line ends as on Unix
 */
record CatalogFolder(SortedMap<String, String> texts) {

    private static final String SUFFIX = ".cypher";

    /** The files that come with Zhize. */
    static CatalogFolder bundled() {
        URL folder = Objects.requireNonNull(CatalogFolder.class.getResource("catalog"), "the catalog is not packaged");
        try {
            return folder.openConnection() instanceof JarURLConnection jar ? inJar(jar) : at(Path.of(folder.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new AnalysisException(Fault.UNREADABLE, e, folder, e);
        }
    }

    private static CatalogFolder inJar(JarURLConnection folder) throws IOException {
        // A cached jar is shared with the class loader, and closing it here would close it there.
        folder.setUseCaches(false);
        SortedMap<String, String> texts = new TreeMap<>();
        try (JarFile jar = folder.getJarFile()) {
            String prefix = folder.getEntryName().replaceFirst("/?$", "/");
            List<JarEntry> files = jar.stream()
                    .filter(entry -> entry.getName().startsWith(prefix)
                            && entry.getName().endsWith(SUFFIX))
                    .toList();
            for (JarEntry file : files) {
                try (InputStream content = jar.getInputStream(file)) {
                    put(texts, file.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return new CatalogFolder(texts);
    }

    /**
     * The files of a folder and the folders within it.
     *
     * @throws AnalysisException if it is no folder, or can't be read
     */
    static CatalogFolder at(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) entries.filter(entry -> entry.toString().endsWith(SUFFIX))::iterator) {
                put(texts, file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new AnalysisException(Fault.UNREADABLE, e, folder, e);
        }
        return new CatalogFolder(texts);
    }

    private static void put(Map<String, String> texts, String file, String text) {
        texts.put(file, text.replace("\r\n", "\n"));
    }
}
