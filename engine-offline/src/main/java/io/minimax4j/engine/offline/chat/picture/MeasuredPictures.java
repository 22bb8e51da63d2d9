package io.minimax4j.engine.offline.chat.picture;

import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.picture.PictureEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Has pictures decoded by the media toolbox, and described by an engine that measures their pixels. */
public final class MeasuredPictures implements PictureReader {
    /** More is not decoded: some 100 MB. */
    private static final long MOST_PIXELS = 25_000_000;

    private final MediaToolbox toolbox;
    private final PictureEngine engine;

    public MeasuredPictures(MediaToolbox toolbox, PictureEngine engine) {
        this.toolbox = toolbox;
        this.engine = engine;
    }

    @Override
    public Optional<String> read(Picture picture, String question) {
        try {
            Path file = Files.createTempFile("picture", ".part");
            try {
                Files.write(file, picture.content());
                return Optional.of(engine.describe(toolbox.picture(file, MOST_PIXELS), question));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (MediaException e) {
            // Damaged, too large, or of a type that the toolbox does not decode: the header is told instead.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
