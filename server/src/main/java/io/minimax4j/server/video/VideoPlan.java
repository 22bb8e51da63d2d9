package io.minimax4j.server.video;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.PictureLinks;
import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.protocol.video.VideoSubject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request of version 1 that follows its contract, but for what its pictures show.
 *
 * @param prompt empty if there is none
 * @param firstFrame where it is, like the other pictures
 * @param commanded whether commands in brackets move the camera (contract 1.2)
 */
record VideoPlan(String model, Mode mode, String prompt, String resolution, int seconds, @Nullable String firstFrame,
        @Nullable String lastFrame, @Nullable String subject, boolean commanded, boolean enriched, boolean marked) {
    private static final int LONGEST_PROMPT = 2000;
    private static final Set<String> UNCOMMANDED = Set.of("T2V-01", "I2V-01", "I2V-01-live", "S2V-01");

    /**
     * Reads a request.
     *
     * @param models that are offered
     * @throws ApiException 2013 naming the field that is wrong
     */
    static VideoPlan of(VideoRequest request, Collection<String> models) {
        String model = request.model();
        Matrix.requireModel(model, models);
        String firstFrame = given(request.firstFrameImage());
        String lastFrame = given(request.lastFrameImage());
        String subject = subject(request.subjectReference());
        Mode mode = mode(model, firstFrame, lastFrame, subject);
        Matrix.Row row = Matrix.find(model, mode);
        String prompt = prompt(request.prompt(), mode);
        String resolution = row.resolution(request.resolution());
        return new VideoPlan(model, mode, prompt, resolution, row.seconds(resolution, request.duration()), firstFrame,
                lastFrame, subject, !UNCOMMANDED.contains(model), !Boolean.FALSE.equals(request.promptOptimizer()),
                Boolean.TRUE.equals(request.aigcWatermark()));
    }

    private static @Nullable String given(@Nullable String link) {
        return link == null || link.isBlank() ? null : link.strip();
    }

    private static Mode mode(String model, @Nullable String firstFrame, @Nullable String lastFrame,
            @Nullable String subject) {
        if (subject != null) {
            Mode frames = lastFrame != null ? Mode.LAST_FRAME : Mode.FIRST_FRAME;
            if (lastFrame != null || firstFrame != null) {
                Matrix.find(model, Mode.SUBJECT);
                Matrix.find(model, frames);
            }
            return Mode.SUBJECT;
        }
        if (lastFrame != null) {
            return Mode.LAST_FRAME;
        }
        return firstFrame != null ? Mode.FIRST_FRAME : Mode.TEXT;
    }

    private static String prompt(@Nullable String given, Mode mode) {
        String prompt = given == null ? "" : given;
        if (mode == Mode.TEXT && prompt.isBlank()) {
            throw ApiException.invalid("prompt is missing; say what the clip shows, or send a picture");
        }
        int length = prompt.codePointCount(0, prompt.length());
        if (length > LONGEST_PROMPT) {
            throw ApiException.invalid("prompt may have " + LONGEST_PROMPT + " characters, not " + length);
        }
        return prompt;
    }

    private static @Nullable String subject(@Nullable List<VideoSubject> subjects) {
        if (subjects == null || subjects.isEmpty()) {
            return null;
        }
        VideoSubject subject = subjects.getFirst();
        PictureLinks pictures = subject == null ? null : subject.image();
        boolean fits = subjects.size() == 1 && subject != null && VideoSubject.CHARACTER.equals(subject.type())
                && pictures != null && pictures.all().size() == 1 && !pictures.all().getFirst().isBlank();
        if (!fits) {
            throw ApiException.invalid("subject_reference must be one character with one picture:"
                    + " [{\"type\":\"character\",\"image\":[\"<link or data URL>\"]}]");
        }
        return pictures.all().getFirst().strip();
    }
}
