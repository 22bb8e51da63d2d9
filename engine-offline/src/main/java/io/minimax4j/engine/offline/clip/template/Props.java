package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * What a routine is played with.
 *
 * @param picture null where the template takes none
 * @param said null where the template takes no text
 */
record Props(@Nullable Likeness picture, @Nullable String said, PixelSize size, long seed) {
    Likeness likeness() {
        if (picture == null) {
            throw ApiException.invalid("this template needs a picture; send one in media_inputs");
        }
        return picture;
    }

    String text() {
        if (said == null || said.isBlank()) {
            throw ApiException.invalid("this template needs a text; send one in text_inputs");
        }
        return said;
    }

    /** Pixels of a height of the view. */
    int unit() {
        return size.height();
    }

    double ratio() {
        return size.ratio();
    }

    /** What is to be seen of the likeness, so high. */
    Sprite sprite(double tall) {
        return Sprite.of(likeness().cut(), tall, unit());
    }
}
