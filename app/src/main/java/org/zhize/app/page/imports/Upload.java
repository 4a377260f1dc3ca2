package org.zhize.app.page.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.zhize.app.page.imports.UploadException.Reason;
import org.zhize.dutylist.identity.Manifest;

/**
 * Files that a person brought.
 *
 * @param files where the documents are kept, in the order in which they were chosen
 * @param manifest what the manifest among the files says that they do not print
 */
record Upload(List<Path> files, Manifest manifest) {

    /** The most files that one import takes, an archive counting as one. */
    static final int MOST_FILES = 200;

    private static final int LONGEST_REASON = 300;

    Upload {
        files = List.copyOf(files);
    }

    /**
     * The files that were chosen, empty ones left out; nothing is kept yet.
     *
     * @throws UploadException if there are none or too many
     */
    static List<MultipartFile> chosen(List<MultipartFile> files) throws UploadException {
        List<MultipartFile> chosen =
                files.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.isEmpty()) {
            throw new UploadException(Reason.NOTHING);
        }
        if (chosen.size() > MOST_FILES) {
            throw new UploadException(Reason.TOO_MANY_FILES, MOST_FILES);
        }
        return chosen;
    }

    /**
     * Keeps files.
     *
     * @param folder where, each in a folder of its own: files of one name may come from different folders
     * @throws UploadException if there is no document among them, or the manifest makes no sense
     * @throws IOException if they can't be kept
     */
    static Upload keep(List<MultipartFile> chosen, Path folder) throws UploadException, IOException {
        List<Path> kept = new ArrayList<>();
        Manifest manifest = Manifest.EMPTY;
        for (MultipartFile file : chosen) {
            Path path = Files.createDirectories(folder.resolve(String.valueOf(kept.size() + 1)))
                    .resolve(UploadedName.of(file.getOriginalFilename()));
            file.transferTo(path);
            if (path.endsWith(Manifest.FILE_NAME)) {
                manifest = manifest(path);
            } else {
                kept.add(path);
            }
        }
        if (kept.isEmpty()) {
            throw new UploadException(Reason.NOTHING);
        }
        return new Upload(kept, manifest);
    }

    private static Manifest manifest(Path file) throws UploadException {
        try {
            return Manifest.read(file);
        } catch (IOException e) {
            // The place of the mistake stands at the end of what the reader of the format says, lines further down.
            String said = String.valueOf(e.getMessage())
                    .replace(file.toString() + ": ", "")
                    .replaceAll("\\s+", " ");
            throw new UploadException(Reason.MANIFEST, said.substring(0, Math.min(said.length(), LONGEST_REASON)));
        }
    }
}
