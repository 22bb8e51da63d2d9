package io.minimax4j.server.music;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.music.CoverRequest;
import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.server.music.MusicOrder.Delivery;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks requests for songs against the contract (6.1, 6.2, 6.5), and fills in what they leave open. */
final class MusicReader {
    private static final long MOST_SEED = 1_000_000;
    private static final String DATA = "data:";

    private final List<String> models;
    private final LongSupplier random;

    /**
     * @param models that the engine serves
     * @param random seeds of songs for which none is given
     */
    MusicReader(List<String> models, LongSupplier random) {
        this.models = models;
        this.random = random;
    }

    /** @throws ApiException 2013 naming the field that is wrong */
    MusicOrder read(MusicRequest request) {
        MusicModel model = MusicModel.of(request.model(), models);
        boolean instrumental = model.instrumental(request.isInstrumental());
        boolean optimized = model.lyricsOptimizer(request.lyricsOptimizer());
        Covered covered = model.covers() ? covered(request) : uncovered(model, request);
        String prompt = (instrumental ? model.prompt().given() : model.prompt()).check("prompt", request.prompt(),
                "say what the song sounds like: style, mood, tempo, instruments");
        String lyrics = lyrics(model, covered, instrumental || optimized, request).check("lyrics", request.lyrics(),
                covered instanceof Covered.Heard
                        ? "a cover by cover_feature_id needs them; formatted_lyrics of the preprocessing may serve"
                        : "give lines under tags such as [Verse]");
        boolean unsung = instrumental || model.refers() && lyrics.isEmpty();
        return new MusicOrder(model, prompt, lyrics, unsung, optimized && !instrumental && lyrics.isEmpty(),
                seed(request.seed()), covered, model.refers() ? voice(request) : null,
                Boolean.TRUE.equals(request.aigcWatermark()),
                MusicEncodings.of(request.audioSetting()), delivery(request));
    }

    private static Span lyrics(MusicModel model, Covered covered, boolean dispensable, MusicRequest request) {
        if (covered instanceof Covered.Heard && model.covers()) {
            return model.lyrics().given();
        }
        boolean accompanied = isGiven(request.referInstrumental()) && voice(request) == null;
        return dispensable || model.refers() && accompanied ? model.lyrics().orNone() : model.lyrics();
    }

    private static Covered.@Nullable Heard voice(MusicRequest request) {
        boolean usual = isGiven(request.referVoice());
        String id = usual ? request.referVoice() : request.referVocal();
        return id == null || id.isBlank()
                ? null
                : new Covered.Heard(usual ? "refer_voice" : "refer_vocal", id.strip());
    }

    /** What is covered by a model that makes no covers: nothing, or an accompaniment that was uploaded for it. */
    private static Covered uncovered(MusicModel model, MusicRequest request) {
        model.requireNoCover("audio_url", request.audioUrl());
        model.requireNoCover("audio_base64", request.audioBase64());
        model.requireNoCover("cover_feature_id", request.coverFeatureId());
        String instrumental = request.referInstrumental();
        return model.refers() && instrumental != null && !instrumental.isBlank()
                ? new Covered.Heard("refer_instrumental", instrumental.strip())
                : new Covered.Nothing();
    }

    private static Covered covered(MusicRequest request) {
        String feature = request.coverFeatureId();
        long sources = Stream.of(request.audioUrl(), request.audioBase64(), feature).filter(MusicReader::isGiven)
                .count();
        if (sources != 1) {
            throw ApiException.invalid("the song to cover is " + (sources == 0 ? "missing" : "named more than once")
                    + ": give one of audio_url, audio_base64 and cover_feature_id");
        }
        return feature != null && isGiven(feature)
                ? new Covered.Heard("cover_feature_id", feature.strip())
                : recording(request.audioUrl(), request.audioBase64());
    }

    /** @throws ApiException 2013 for another model, or if not exactly one recording is named */
    static Covered read(CoverRequest request) {
        String model = request.model() == null ? "" : request.model().strip().toLowerCase(Locale.ROOT);
        if (!model.equals(CoverRequest.MODEL)) {
            throw ApiException.invalid("model must be " + CoverRequest.MODEL);
        }
        if (isGiven(request.audioUrl()) == isGiven(request.audioBase64())) {
            throw ApiException.invalid("the song to cover is " + (isGiven(request.audioUrl())
                    ? "named twice"
                    : "missing") + ": give either audio_url or audio_base64");
        }
        return recording(request.audioUrl(), request.audioBase64());
    }

    /** Some clients put data URLs where base64 alone is meant. */
    private static Covered recording(@Nullable String url, @Nullable String base64) {
        if (url != null && isGiven(url)) {
            return new Covered.Reference("audio_url", url);
        }
        String text = String.valueOf(base64).strip();
        return text.regionMatches(true, 0, DATA, 0, DATA.length())
                ? new Covered.Reference("audio_base64", text)
                : new Covered.Base64("audio_base64", text);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private long seed(@Nullable Long seed) {
        if (seed == null) {
            return random.getAsLong();
        }
        if (seed < 0 || seed > MOST_SEED) {
            throw ApiException.invalid("seed is " + seed + "; it must lie in [0, 1000000]");
        }
        return seed;
    }

    private static Delivery delivery(MusicRequest request) {
        String format = request.outputFormat() == null ? "" : request.outputFormat().text().strip();
        boolean linked = format.equals(OutputFormat.URL.text());
        if (!linked && !format.isEmpty() && !format.equals(OutputFormat.HEX.text())) {
            throw ApiException.invalid("output_format must be hex or url");
        }
        if (!Boolean.TRUE.equals(request.stream())) {
            return linked ? Delivery.LINK : Delivery.HEX;
        }
        if (linked) {
            throw ApiException.invalid("output_format url does not go with stream; ask for hex, or do not stream");
        }
        if (Boolean.TRUE.equals(request.aigcWatermark())) {
            throw ApiException.invalid("aigc_watermark does not go with stream; leave it out, or do not stream");
        }
        return Delivery.STREAM;
    }
}
