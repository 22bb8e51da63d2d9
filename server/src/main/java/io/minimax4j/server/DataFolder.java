package io.minimax4j.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of everything a server keeps: nobody else on the machine looks into it. */
record DataFolder(Path path) {

    /** Makes the folder if it is not there. */
    static DataFolder open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                create(path);
            }
            return new DataFolder(path);
        } catch (IOException e) {
            throw new ConfigException("Cannot make the data folder " + path + " (" + e.getClass().getSimpleName()
                    + "). Choose a folder that can be written with the setting 'data'.");
        }
    }

    private static void create(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(path,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }

    Path files() {
        return path.resolve("files");
    }

    /** A folder for what need not outlive the process; what an earlier one left is removed. */
    Path emptied() {
        Path temporary = path.resolve("tmp");
        try {
            Files.createDirectories(temporary);
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(temporary)) {
                for (Path leftover : leftovers) {
                    Files.deleteIfExists(leftover);
                }
            }
            return temporary;
        } catch (IOException e) {
            throw new ConfigException("Cannot write to " + temporary + " (" + e.getClass().getSimpleName()
                    + "). Check who owns the data folder.");
        }
    }
}
