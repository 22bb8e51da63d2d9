package io.minimax4j.client.video;

import java.util.ArrayList;
import java.util.List;

import io.minimax4j.client.media.Media;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.protocol.video.ClipContent.MediaLink;
import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.protocol.video.ClipRequest.ClipExtra;
import org.jspecify.annotations.Nullable;

/**
 * What clip of version 2 is wanted: from a text, with a first or last frame or both, or with references; frames and
 * references do not go together.
 *
 * <pre>{@code
 * ClipOrder.of("The fox of the picture runs to the music").referenceImage(fox).referenceAudio(music).seconds(8)
 * }</pre>
 */
public final class ClipOrder {
    private static final String USUAL_RESOLUTION = "768P";
    private static final int USUAL_SECONDS = 5;
    private static final String USUAL_RATIO = "16:9";

    private final List<ClipContent> content = new ArrayList<>();
    private ClipModel model = ClipModel.H3;
    private String resolution = USUAL_RESOLUTION;
    private int seconds = USUAL_SECONDS;
    private @Nullable String ratio;
    private @Nullable ClipExtra extra;
    private @Nullable Boolean watermark;
    private @Nullable String callback;

    private ClipOrder(String prompt) {
        content.add(new ClipContent(ClipContent.TEXT, prompt, null, null, null, null));
    }

    /** A clip of what the text says, in Chinese or English; at most 7,000 characters. */
    public static ClipOrder of(String prompt) {
        return new ClipOrder(prompt);
    }

    /** Who makes it; {@link ClipModel#H3} by default. */
    public ClipOrder model(ClipModel name) {
        model = name;
        return this;
    }

    /** The picture that the clip begins with; the clip has its shape. */
    public ClipOrder firstFrame(Media picture) {
        return image(picture, ClipContent.FIRST_FRAME);
    }

    /** The picture that the clip ends with. */
    public ClipOrder lastFrame(Media picture) {
        return image(picture, ClipContent.LAST_FRAME);
    }

    /** A picture of what is to be seen; up to nine. Twelve references are the most in all. */
    public ClipOrder referenceImage(Media picture) {
        return image(picture, ClipContent.REFERENCE_IMAGE);
    }

    /** A clip whose manner is to be kept, MP4 or MOV of 2 to 15 seconds; up to three. */
    public ClipOrder referenceVideo(Media clip) {
        content.add(new ClipContent(ClipContent.VIDEO, null, null, new MediaLink(clip.url()), null,
                ClipContent.REFERENCE_VIDEO));
        return this;
    }

    /** A sound that is to be heard, MP3 or WAV of 2 to 15 seconds; up to three. */
    public ClipOrder referenceAudio(Media sound) {
        content.add(new ClipContent(ClipContent.AUDIO, null, null, null, new MediaLink(sound.url()),
                ClipContent.REFERENCE_AUDIO));
        return this;
    }

    private ClipOrder image(Media picture, String role) {
        content.add(new ClipContent(ClipContent.IMAGE, null, new MediaLink(picture.url()), null, null, role));
        return this;
    }

    /** {@code 480P}, {@code 768P} or {@code 2K}, as the model has it; 768P by default. */
    public ClipOrder resolution(String lines) {
        resolution = lines;
        return this;
    }

    /** How long it is, 4 to 15, with {@link ClipModel#H3_MAX} from 5; 5 by default. */
    public ClipOrder seconds(int length) {
        seconds = length;
        return this;
    }

    /**
     * {@code 21:9}, {@code 16:9}, {@code 4:3}, {@code 1:1}, {@code 3:4}, {@code 9:16}, or {@code adaptive} to what is
     * given, which is the default unless a text is all there is: then it is 16:9.
     */
    public ClipOrder ratio(String widthToHeight) {
        ratio = widthToHeight;
        return this;
    }

    /** How much richer {@link ClipModel#H3_MAX} makes the text: {@code disabled}, {@code balanced} or {@code quality}. */
    public ClipOrder promptExpansion(String mode) {
        extra = new ClipExtra(mode);
        return this;
    }

    /** Asks for a mark that tells that the clip was generated. */
    public ClipOrder watermark() {
        watermark = true;
        return this;
    }

    /** Posts each change to an address; {@code CallbackReceiver} understands what comes there. */
    public ClipOrder callback(String url) {
        callback = url;
        return this;
    }

    /** The request as the API takes it. */
    public ClipRequest request() {
        String shape = ratio == null && content.size() == 1 ? USUAL_RATIO : ratio;
        return new ClipRequest(model.text(), List.copyOf(content), null, resolution, seconds, shape, callback,
                watermark, extra);
    }

    /** The same for a richer text, which has no resolution and no mark. */
    ClipRequest promptRequest() {
        return new ClipRequest(model.text(), List.copyOf(content), null, null, seconds, ratio, callback, null, null);
    }
}
