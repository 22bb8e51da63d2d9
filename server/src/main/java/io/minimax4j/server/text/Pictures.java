package io.minimax4j.server.text;

import io.minimax4j.engine.chat.Picture;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.media.MediaFormat;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.media.MediaRule;

/** Takes in the pictures of a conversation: as the gate of media lets them in, and not decoded. */
public final class Pictures {
    private static final MediaRule RULE = MediaRule
            .picture(MediaFormat.JPEG, MediaFormat.PNG, MediaFormat.GIF, MediaFormat.WEBP)
            .upTo(10 * MediaRule.MEGABYTE);

    private final MediaIntake intake;

    public Pictures(MediaIntake intake) {
        this.intake = intake;
    }

    /**
     * The picture that a URL leads to or holds.
     *
     * @param place where the request has it, for messages
     * @throws ApiException 2013 if there is none, if it is too large, or of a type that is not allowed
     */
    public Picture load(Caller caller, String place, String url) throws InterruptedException {
        return picture(intake.bytes(caller.accountId(), place, url, RULE));
    }

    /** The picture that base64 text holds; it is what its first bytes say, whatever the request calls it. */
    public static Picture ofBase64(String place, String base64) throws InterruptedException {
        return picture(MediaIntake.ofBase64(place, base64, RULE));
    }

    private static Picture picture(MediaIntake.Unopened found) {
        return new Picture(found.format().mediaType(), found.content());
    }
}
