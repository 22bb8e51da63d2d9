package io.minimax4j.cli.video;

import io.minimax4j.cli.Attachment;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.media.Media;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.video.Clip;
import io.minimax4j.client.video.ClipModel;
import io.minimax4j.client.video.ClipOrder;
import io.minimax4j.client.video.VideoModel;
import io.minimax4j.client.video.VideoOrder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed after {@code video}, as an order of version 1 or 2. */
record VideoWish(@Nullable String prompt, @Nullable String first, @Nullable String last, @Nullable String subject,
        List<String> references, @Nullable String model, @Nullable Integer duration, @Nullable String resolution,
        @Nullable String ratio, boolean literal, boolean watermark, @Nullable String callbackUrl) {

    /** What is wrong with it for version 1, as a sentence; null if nothing is. */
    @Nullable
    String wrongForVersion1() {
        if (!references.isEmpty() || ratio != null) {
            return "--reference and --ratio are for MiniMax-H3; leave them out, or --model.";
        }
        if (subject != null && (first != null || last != null)) {
            return "Give --subject, or --first and --last.";
        }
        return prompt == null && first == null && last == null && subject == null
                ? "Say what is to happen: PROMPT, a picture with --first, --last or --subject, or both."
                : null;
    }

    /** The same for version 2. */
    @Nullable
    String wrongForVersion2() {
        if (prompt == null) {
            return "MiniMax-H3 needs a PROMPT beside everything else.";
        }
        if (subject != null) {
            return "MiniMax-H3 knows no --subject; give the picture as --reference.";
        }
        if (literal) {
            return "--literal is not for MiniMax-H3.";
        }
        return !references.isEmpty() && (first != null || last != null)
                ? "Give --reference, or --first and --last."
                : null;
    }

    Function<MiniMax, Task<Clip>> version1() throws IOException {
        VideoOrder order = prompt == null ? VideoOrder.ofPictures() : VideoOrder.of(prompt);
        if (first != null) {
            order.firstFrame(Attachment.of(first));
        }
        if (last != null) {
            order.lastFrame(Attachment.of(last));
        }
        if (subject != null) {
            order.subject(Attachment.of(subject));
        }
        if (model != null) {
            order.model(new VideoModel(model));
        }
        if (duration != null) {
            order.seconds(duration);
        }
        if (resolution != null) {
            order.resolution(resolution);
        }
        if (literal) {
            order.optimizePrompt(false);
        }
        if (watermark) {
            order.watermark();
        }
        if (callbackUrl != null) {
            order.callback(callbackUrl);
        }
        return client -> client.videos().start(order);
    }

    Function<MiniMax, Task<Clip>> version2() throws IOException {
        ClipOrder order = ClipOrder.of(String.valueOf(prompt));
        if (first != null) {
            order.firstFrame(Attachment.of(first));
        }
        if (last != null) {
            order.lastFrame(Attachment.of(last));
        }
        for (String reference : references) {
            refer(order, Attachment.of(reference));
        }
        if (model != null) {
            order.model(new ClipModel(model));
        }
        if (duration != null) {
            order.seconds(duration);
        }
        if (resolution != null) {
            order.resolution(resolution);
        }
        if (ratio != null) {
            order.ratio(ratio);
        }
        if (watermark) {
            order.watermark();
        }
        if (callbackUrl != null) {
            order.callback(callbackUrl);
        }
        return client -> client.videos().start(order);
    }

    /** Of a link only its ending tells what it leads to; a stored file is a clip more often than not. */
    private static void refer(ClipOrder order, Media reference) {
        String url = reference.url();
        String head = url.substring(0, Math.min(url.length(), 2000)).toLowerCase(Locale.ROOT);
        if (head.matches("(?s)data:audio/.*|https?://[^?#]*\\.(?:mp3|wav)(?:[?#].*)?")) {
            order.referenceAudio(reference);
        } else if (head.matches("(?s)data:video/.*|mm_file:.*|https?://[^?#]*\\.(?:mp4|mov)(?:[?#].*)?")) {
            order.referenceVideo(reference);
        } else {
            order.referenceImage(reference);
        }
    }
}
