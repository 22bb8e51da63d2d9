package io.minimax4j.verification.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that tests make, look through and throw away. */
public final class Folders {
    private Folders() {}

    public static Path temporary(String purpose) {
        try {
            return Files.createTempDirectory("minimax-" + purpose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every regular file below the folder. A file that goes while we look is no fault. */
    public static List<Path> files(Path folder) {
        return below(folder).filter(Files::isRegularFile).toList();
    }

    /** The bytes of all files below the folder together. */
    public static long weight(Path folder) {
        return files(folder).stream().mapToLong(Folders::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        below(folder).sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
