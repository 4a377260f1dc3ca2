package org.zhize.app.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a report into a folder, each file in one step, so that nobody reads half of it. */
final class FolderDelivery {

    private FolderDelivery() {}

    static void deliver(Parcel parcel, Path folder) throws DeliveryException {
        try {
            Files.createDirectories(folder);
            for (Parcel.PackedFile file : parcel.files()) {
                // No temporary file of Java's: that is readable by its owner alone, and others read this folder.
                Path draft = folder.resolve("." + file.name() + ".new");
                try {
                    Files.write(draft, file.content());
                    Files.move(draft, folder.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            throw new DeliveryException(e, "folder.failed", folder, e.getClass().getSimpleName());
        }
    }
}
