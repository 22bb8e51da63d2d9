package io.minimax4j.protocol.image;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** How a picture of {@code image-01-live} looks: {@code 漫画}, {@code 元气}, {@code 中世纪} or {@code 水彩}, by more than 0 up to 1. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ImageStyle(
        @Nullable String styleType,
        @Nullable Double styleWeight) {
    /** The weight where none is given. */
    public static final double USUAL_WEIGHT = 0.8;
}
