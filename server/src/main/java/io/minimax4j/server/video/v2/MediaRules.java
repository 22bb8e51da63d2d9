package io.minimax4j.server.video.v2;

import io.minimax4j.engine.media.MediaInfo.VideoStream;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.server.media.MediaFormat;
import io.minimax4j.server.media.MediaRule;
import io.minimax4j.server.media.Medium;
import java.time.Duration;
import java.util.List;

/** What media of version 2 must be (contract 2.1 and 2.3). */
final class MediaRules {
    static final Duration MOST_TOGETHER = Duration.ofSeconds(15);

    /** Codecs fill up their last frame. */
    static final Duration SLACK = Duration.ofMillis(300);

    /** A clip that this server made or has judged before. */
    static final MediaRule OWN = MediaRule.clip(MediaFormat.MP4, MediaFormat.MOV).upTo(512 * MediaRule.MEGABYTE);

    private static final Duration LEAST = Duration.ofSeconds(2);
    private static final MediaRule PICTURE = MediaRule.picture(MediaFormat.JPEG, MediaFormat.PNG, MediaFormat.WEBP,
            MediaFormat.HEIC, MediaFormat.HEIF).upTo(30 * MediaRule.MEGABYTE).sides(256, 5760).ratio(0.4, 2.5);
    private static final MediaRule ANY_CLIP = MediaRule.clip(MediaFormat.MP4, MediaFormat.MOV)
            .upTo(50 * MediaRule.MEGABYTE).codecs(List.of("h264", "hevc"), List.of("aac", "mp3"));
    private static final MediaRule CLIP = ANY_CLIP.sides(256, 5760).ratio(0.4, 2.5).duration(LEAST, MOST_TOGETHER)
            .rate(23.976, 60);
    private static final MediaRule SOUND = MediaRule.sound(MediaFormat.WAV, MediaFormat.MP3)
            .upTo(15 * MediaRule.MEGABYTE).duration(LEAST, MOST_TOGETHER);

    private static final int STEP = 32;
    private static final int LEAST_AREA = 768 * 768;
    private static final int MOST_AREA = 768 * 1344;
    private static final int LEAST_FRAMES = 107;
    private static final int MOST_FRAMES = 362;
    private static final int FRAME_STEP = 17;

    private MediaRules() {}

    static MediaRule of(Content.Item item) {
        return switch (item.type()) {
            case ClipContent.IMAGE -> PICTURE;
            case ClipContent.VIDEO -> item.role().equals(ClipContent.BASE_VIDEO) ? ANY_CLIP : CLIP;
            default -> SOUND;
        };
    }

    /** @throws ApiException 2013 if no clip in 2K can be made of it */
    static void requireBase(String field, Medium clip) {
        VideoStream video = clip.info().video().orElseThrow();
        PixelSize size = clip.size();
        if (clip.info().audio().isEmpty()) {
            throw ApiException.invalid(field + " has no sound; a base_video must have some");
        }
        if (Math.abs(video.framesPerSecond() - 24) > 0.01) {
            throw ApiException.invalid(field + " must have 24 frames a second");
        }
        if (size.width() % STEP != 0 || size.height() % STEP != 0 || size.area() < LEAST_AREA
                || size.area() > MOST_AREA) {
            throw ApiException.invalid(field + " is " + size + " pixels; sides must be multiples of 32, and their"
                    + " product 589824 to 1032192");
        }
        long frames = Math.round(clip.millis() * video.framesPerSecond() / 1000);
        if (frames < LEAST_FRAMES || frames > MOST_FRAMES || (frames - LEAST_FRAMES) % FRAME_STEP != 0) {
            throw ApiException
                    .invalid(field + " has " + frames + " frames; it must have 107 to 362 in steps of 17. A clip"
                            + " of this server is named by source_task_id instead");
        }
    }
}
