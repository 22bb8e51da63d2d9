package io.minimax4j.server.video;

import io.minimax4j.server.media.MediaFormat;
import io.minimax4j.server.media.MediaRule;

/** What pictures of version 1 and of templates must be (contract 1.1). */
public final class PictureRules {
    public static final MediaRule PICTURE = MediaRule.picture(MediaFormat.JPEG, MediaFormat.PNG, MediaFormat.WEBP)
            .lessThan(20 * MediaRule.MEGABYTE).shortSideAbove(300).ratio(0.4, 2.5);

    /** Who or what appears in a clip is never seen larger than that. */
    public static final int LONGEST_SUBJECT = 2048;

    private PictureRules() {}
}
