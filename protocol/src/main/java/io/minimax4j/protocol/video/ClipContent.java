package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a clip of version 2 is made of.
 *
 * @param type {@code text}, {@code image_url}, {@code video_url} or {@code audio_url}
 * @param role {@code first_frame}, {@code last_frame}, {@code reference_image}, {@code reference_video},
 *             {@code reference_audio} or {@code base_video}; one picture without a role is the first frame
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ClipContent(
        @Nullable String type,
        @Nullable String text,
        @Nullable MediaLink imageUrl,
        @Nullable MediaLink videoUrl,
        @Nullable MediaLink audioUrl,
        @Nullable String role) {
    public static final String TEXT = "text";
    public static final String IMAGE = "image_url";
    public static final String VIDEO = "video_url";
    public static final String AUDIO = "audio_url";
    public static final String FIRST_FRAME = "first_frame";
    public static final String LAST_FRAME = "last_frame";
    public static final String REFERENCE_IMAGE = "reference_image";
    public static final String REFERENCE_VIDEO = "reference_video";
    public static final String REFERENCE_AUDIO = "reference_audio";
    public static final String BASE_VIDEO = "base_video";

    /** A link, a data URL, or {@code mm_file://} and the id of a file. */
    @Json
    public record MediaLink(@Nullable String url) {}
}
