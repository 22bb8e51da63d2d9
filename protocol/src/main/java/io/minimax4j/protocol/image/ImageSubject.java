package io.minimax4j.protocol.image;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be seen in a picture.
 *
 * @param type {@code character}
 * @param imageFile a link or a data URL; some clients call it {@code image_url}
 */
public record ImageSubject(@Nullable String type, @Nullable String imageFile) {
    public static final String CHARACTER = "character";
}
