package io.minimax4j.client.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is either whole or not there: it is written beside its place and moved into it at the end. A device or
 * pipe is written to as it is.
 */
public final class TargetFile {
    private final Path target;

    public TargetFile(Path target) {
        this.target = target;
    }

    /** Writes it; what was there before stays until the new file is whole. */
    public void write(Source source) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            fill(target, source, StandardOpenOption.WRITE);
            return;
        }
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            fill(part, source, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path file, Source source, StandardOpenOption... how) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, how)) {
            source.writeTo(out);
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source {
        void writeTo(OutputStream out) throws IOException;
    }
}
