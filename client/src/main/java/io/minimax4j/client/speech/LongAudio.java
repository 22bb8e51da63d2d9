package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.transport.TargetFile;

/**
 * The result of long speech: an archive at the platform, which is kept for some hours. It is read while it is downloaded,
 * so its size does not matter; a connection that breaks is made again where it broke.
 */
public final class LongAudio {
    private final FileStorage files;
    private final long fileId;

    LongAudio(FileStorage files, long fileId) {
        this.files = files;
        this.fileId = fileId;
    }

    /** The archive among the files of the account. */
    public long fileId() {
        return fileId;
    }

    /** Begins the download; the files come one after the other. */
    public LongAudioFiles open() {
        return new LongAudioFiles(files.open(fileId));
    }

    /**
     * Writes the clip of a single text to a file, whole or not at all, and gives its subtitles.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if there are several clips; {@link #saveAll} writes them all
     */
    public Subtitles save(Path file) {
        return reading("Cannot save the audio to " + file, () -> {
            List<Subtitles> told = new ArrayList<>();
            new TargetFile(file).write(out -> told.add(only(out)));
            return told.isEmpty() ? Subtitles.NONE : told.get(0);
        });
    }

    private Subtitles only(OutputStream out) throws IOException {
        Subtitles subtitles = Subtitles.NONE;
        int clips = 0;
        try (LongAudioFiles parts = open()) {
            for (LongAudioFile part = parts.next(); part != null; part = parts.next()) {
                if (part.titles()) {
                    subtitles = part.subtitles();
                } else if (part.audio() && clips++ == 0) {
                    part.content().transferTo(out);
                }
            }
        }
        if (clips > 1) {
            throw new IllegalStateException("The result holds " + clips + " clips; save them all to a folder");
        }
        if (clips == 0) {
            throw new IOException("the result holds no audio");
        }
        return subtitles;
    }

    /**
     * Writes all files under a folder, as the archive has them, each whole or not at all, and gives their paths.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public List<Path> saveAll(Path folder) {
        return reading("Cannot save the audio to " + folder, () -> {
            List<Path> saved = new ArrayList<>();
            try (LongAudioFiles parts = open()) {
                for (LongAudioFile part = parts.next(); part != null; part = parts.next()) {
                    Path target = part.within(folder);
                    Files.createDirectories(target.getParent());
                    new TargetFile(target).write(part.content()::transferTo);
                    saved.add(target);
                }
            }
            return saved;
        });
    }

    /** Writes the archive itself to a file, whole or not at all, and gives the path back. */
    public Path saveArchive(Path file) {
        return files.download(fileId, file);
    }

    private static <T> T reading(String what, Reading<T> reading) {
        try {
            return reading.run();
        } catch (IOException e) {
            if (e.getCause() instanceof MiniMaxException failure) {
                throw failure;
            }
            throw new UncheckedIOException(what + ": " + e.getMessage(), e);
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }

    @Override
    public String toString() {
        return "LongAudio[file " + fileId + "]";
    }
}
