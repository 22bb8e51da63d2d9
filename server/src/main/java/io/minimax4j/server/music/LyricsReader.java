package io.minimax4j.server.music;

import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.music.LyricsRequest;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Checks a request for lyrics against the contract (6.6). */
final class LyricsReader {
    private static final Span PROMPT = Span.optional(0, 2000);
    private static final Span LYRICS = Span.required(1, 3500);

    private final LongSupplier random;

    /** @param random what makes lyrics differ from those of the same request before */
    LyricsReader(LongSupplier random) {
        this.random = random;
    }

    /** @throws ApiException 2013 naming the field that is wrong */
    LyricsOrder read(LyricsRequest request) {
        boolean edits = edits(request.mode());
        String prompt = PROMPT.check("prompt", request.prompt(), "");
        String edited = edits ? LYRICS.check("lyrics", request.lyrics(), "give what is to be edited") : null;
        return new LyricsOrder(prompt, edited, title(request.title()), random.getAsLong());
    }

    private static boolean edits(@Nullable String mode) {
        String wanted = mode == null ? "" : mode.strip();
        if (!wanted.equals(LyricsRequest.WRITE) && !wanted.equals(LyricsRequest.EDIT)) {
            throw ApiException.invalid("mode must be " + LyricsRequest.WRITE + " or " + LyricsRequest.EDIT);
        }
        return wanted.equals(LyricsRequest.EDIT);
    }

    private static @Nullable String title(@Nullable String title) {
        return title == null || title.isBlank() ? null : title;
    }
}
