package io.minimax4j.client.video;

import java.util.List;

import io.minimax4j.client.media.Media;
import io.minimax4j.protocol.video.PictureLinks;
import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.protocol.video.VideoSubject;
import org.jspecify.annotations.Nullable;

/**
 * What clip of version 1 is wanted: from a text, a first frame, a first and a last frame, or a subject. What is not set
 * keeps the platform's default. Pictures are JPEG, PNG or WebP below 20 MB, longer than 300 pixels on each side, and
 * between 2:5 and 5:2.
 *
 * <pre>{@code
 * VideoOrder.of("A fox runs through the snow [Pan left]").resolution("1080P")
 * }</pre>
 */
public final class VideoOrder {
    private final @Nullable String prompt;
    private @Nullable VideoModel model;
    private @Nullable Media firstFrame;
    private @Nullable Media lastFrame;
    private @Nullable Media subject;
    private @Nullable Integer seconds;
    private @Nullable String resolution;
    private @Nullable Boolean optimizer;
    private @Nullable Boolean fastPretreatment;
    private @Nullable Boolean watermark;
    private @Nullable String callback;

    private VideoOrder(@Nullable String prompt) {
        this.prompt = prompt;
    }

    /**
     * A clip of what the text says, in Chinese or English; at most 2,000 characters. The camera goes where words in
     * brackets send it, such as {@code [Push in]} or {@code [推进]}.
     */
    public static VideoOrder of(String prompt) {
        return new VideoOrder(prompt);
    }

    /** A clip of pictures alone. */
    public static VideoOrder ofPictures() {
        return new VideoOrder(null);
    }

    /**
     * Who makes it. By default {@link VideoModel#HAILUO_2_3}, with a last frame {@link VideoModel#HAILUO_02}, with a
     * subject {@link VideoModel#S2V_01}.
     */
    public VideoOrder model(VideoModel name) {
        model = name;
        return this;
    }

    /** The picture that the clip begins with; the clip has its shape. */
    public VideoOrder firstFrame(Media picture) {
        firstFrame = picture;
        return this;
    }

    /** The picture that the clip ends with. */
    public VideoOrder lastFrame(Media picture) {
        lastFrame = picture;
        return this;
    }

    /** A picture of who is to be seen. */
    public VideoOrder subject(Media picture) {
        subject = picture;
        return this;
    }

    /** How long it is: 6 or 10; 6 by default. */
    public VideoOrder seconds(int length) {
        seconds = length;
        return this;
    }

    /** {@code 512P}, {@code 720P}, {@code 768P} or {@code 1080P}, as the model has it. */
    public VideoOrder resolution(String lines) {
        resolution = lines;
        return this;
    }

    /** Whether the text may be made richer first; by default it is. */
    public VideoOrder optimizePrompt(boolean richer) {
        optimizer = richer;
        return this;
    }

    /** Takes less time over making the text richer. */
    public VideoOrder fastPretreatment() {
        fastPretreatment = true;
        return this;
    }

    /** Asks for a mark that tells that the clip was generated. */
    public VideoOrder watermark() {
        watermark = true;
        return this;
    }

    /** Posts each change to an address; {@code CallbackReceiver} understands what comes there. */
    public VideoOrder callback(String url) {
        callback = url;
        return this;
    }

    /** The request as the API takes it. */
    public VideoRequest request() {
        return new VideoRequest(model().text(), prompt, optimizer, fastPretreatment, seconds, resolution,
                url(firstFrame), url(lastFrame), subject == null ? null : List.of(character(subject)), callback,
                watermark);
    }

    private VideoModel model() {
        if (model != null) {
            return model;
        }
        if (subject != null) {
            return VideoModel.S2V_01;
        }
        return lastFrame == null ? VideoModel.HAILUO_2_3 : VideoModel.HAILUO_02;
    }

    private static @Nullable String url(@Nullable Media picture) {
        return picture == null ? null : picture.url();
    }

    private static VideoSubject character(Media picture) {
        return new VideoSubject(VideoSubject.CHARACTER, new PictureLinks(List.of(picture.url())));
    }
}
