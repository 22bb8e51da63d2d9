package io.minimax4j.server.music;

import io.minimax4j.protocol.error.ApiException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each model may be asked for (contract 6.1). Of limits that differ between editions of the platform, the loosest. */
enum MusicModel {
    MUSIC_3_0("music-3.0", Kind.FULL),
    MUSIC_3_0_FREE("music-3.0-free", Kind.FULL),
    MUSIC_2_6("music-2.6", Kind.FULL),
    MUSIC_2_6_FREE("music-2.6-free", Kind.FULL),
    MUSIC_2_5_PLUS("music-2.5+", Kind.FULL),
    MUSIC_2_5("music-2.5", Kind.OPTIMIZING),
    MUSIC_2_0("music-2.0", Kind.PLAIN, Span.required(10, 2000), Span.required(10, 3000)),
    MUSIC_1_5("music-1.5", Kind.PLAIN, Span.required(10, 300), Span.required(10, 600)),
    MUSIC_01("music-01", Kind.REFERRING),
    MUSIC_COVER("music-cover", Kind.COVER, Span.required(10, 300), Span.optional(10, 1000)),
    MUSIC_COVER_FREE("music-cover-free", Kind.COVER, Span.required(10, 300), Span.optional(10, 1000));

    /** What a model knows beside a prompt and lyrics. */
    private enum Kind {
        PLAIN, OPTIMIZING, FULL, COVER, REFERRING
    }

    private final String id;
    private final Kind kind;
    private final Span prompt;
    private final Span lyrics;

    MusicModel(String id, Kind kind) {
        this(id, kind, Span.optional(0, 2000), Span.required(1, 3500));
    }

    MusicModel(String id, Kind kind, Span prompt, Span lyrics) {
        this.id = id;
        this.kind = kind;
        this.prompt = prompt;
        this.lyrics = lyrics;
    }

    /**
     * The model of that name, in any case.
     *
     * @param served the models of the engine
     * @throws ApiException 2013 that lists those there are
     */
    static MusicModel of(@Nullable String name, List<String> served) {
        String wanted = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        Predicate<MusicModel> there = model -> served.stream().anyMatch(model.id::equalsIgnoreCase);
        return Arrays.stream(values()).filter(model -> model.id.equals(wanted)).filter(there).findFirst()
                .orElseThrow(() -> ApiException.invalid((wanted.isEmpty() ? "model is missing" : "unknown model")
                        + "; choose one of " + names(there)));
    }

    private static String names(Predicate<MusicModel> which) {
        return Arrays.stream(values()).filter(which).map(MusicModel::id).collect(Collectors.joining(", "));
    }

    String id() {
        return id;
    }

    Span prompt() {
        return prompt;
    }

    Span lyrics() {
        return lyrics;
    }

    boolean covers() {
        return kind == Kind.COVER;
    }

    /** Whether it takes the names of recordings that were uploaded. */
    boolean refers() {
        return kind == Kind.REFERRING;
    }

    private boolean optimizes() {
        return kind == Kind.OPTIMIZING || kind == Kind.FULL;
    }

    private boolean playsAlone() {
        return kind == Kind.FULL;
    }

    /** @throws ApiException 2013 if lyrics are to be written, and this model has none written */
    boolean lyricsOptimizer(@Nullable Boolean wanted) {
        return flag("lyrics_optimizer", wanted, MusicModel::optimizes);
    }

    /** @throws ApiException 2013 if nobody is to sing, and with this model somebody does */
    boolean instrumental(@Nullable Boolean wanted) {
        return flag("is_instrumental", wanted, MusicModel::playsAlone);
    }

    /** Clients send flags that are false with every model. */
    private boolean flag(String field, @Nullable Boolean wanted, Predicate<MusicModel> knows) {
        boolean on = Boolean.TRUE.equals(wanted);
        if (on && !knows.test(this)) {
            throw unfit(field, knows);
        }
        return on;
    }

    /** @throws ApiException 2013 if a field that only covers have is given to a model that makes none */
    void requireNoCover(String field, @Nullable String given) {
        if (!covers() && given != null && !given.isBlank()) {
            throw unfit(field, MusicModel::covers);
        }
    }

    private ApiException unfit(String field, Predicate<MusicModel> knows) {
        return ApiException.invalid(field + " is not known to " + id + "; leave it out, or choose one of "
                + names(knows));
    }
}
