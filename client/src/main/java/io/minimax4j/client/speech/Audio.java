package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.ExtraInfo;
import org.jspecify.annotations.Nullable;

/** A spoken clip. */
public final class Audio {
    private final byte[] bytes;
    private final @Nullable ExtraInfo info;
    private final @Nullable String subtitleLink;
    private final @Nullable String traceId;
    private final Supplier<Subtitles> fetching;
    private volatile @Nullable Subtitles subtitles;

    /** For the client itself: a clip, and how to come by its subtitles. */
    public Audio(byte[] bytes, @Nullable ExtraInfo info, @Nullable String subtitleLink, @Nullable String traceId,
            Supplier<Subtitles> fetching) {
        this.bytes = bytes;
        this.info = info;
        this.subtitleLink = subtitleLink;
        this.traceId = traceId;
        this.fetching = fetching;
    }

    /** The file's bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The form of the bytes, as the platform tells it. */
    public Optional<AudioFormat> format() {
        return info().map(ExtraInfo::audioFormat);
    }

    /** Length in milliseconds, rates in Hz and bits per second, and what was charged. */
    public Optional<ExtraInfo> info() {
        return Optional.ofNullable(info);
    }

    /** A link to the subtitles, if they were asked for. */
    public Optional<String> subtitleLink() {
        return Optional.ofNullable(subtitleLink);
    }

    /**
     * The subtitles, none if they were not asked for. The first call may fetch them, which throws an
     * {@code io.minimax4j.client.error.MiniMaxException} of its cause where that fails; the link works for a day.
     */
    public Subtitles subtitles() {
        Subtitles known = subtitles;
        if (known == null) {
            known = fetching.get();
            subtitles = known;
        }
        return known;
    }

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /**
     * Writes the clip to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path save(Path file) {
        try {
            new TargetFile(file).write(out -> out.write(bytes));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the audio to " + file, e);
        }
    }

    @Override
    public String toString() {
        return "Audio[" + format().map(AudioFormat::text).orElse("unknown") + ", " + bytes.length + " bytes]";
    }
}
