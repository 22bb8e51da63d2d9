package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.VoiceSetting;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks a speech request against the contract and fills in what it leaves open. */
final class OrderReader {
    private static final int TEXT_LIMIT = 10_000;
    private static final double MOST_INVISIBLE = 0.1;
    private static final List<Integer> SAMPLE_RATES = List.of(8000, 16_000, 22_050, 24_000, 32_000, 44_100);
    private static final int USUAL_SAMPLE_RATE = 32_000;
    private static final int USUAL_BITRATE = 128_000;
    /** Speaks where the request names no voice, which the contract allows. */
    private static final String USUAL_VOICE = "male-qn-qingse";
    private static final int LONGEST_NAMED = 64;
    private static final VoiceSetting NO_VOICE = new VoiceSetting(null, null, null, null, null);
    private static final AudioSetting NO_AUDIO = new AudioSetting(null, null, null, null);

    private final SpeechEngine engine;
    private final boolean aggregate;

    /** @param aggregate whether a stream's last event repeats the audio unless the request says */
    OrderReader(SpeechEngine engine, boolean aggregate) {
        this.engine = engine;
        this.aggregate = aggregate;
    }

    Order read(SpeechRequest request) {
        String model = model(request.model());
        TextMeasure measure = measure(request.text(), model);
        Order.Delivery delivery = delivery(request);
        AudioEncoding encoding = encoding(request.audioSetting() == null ? NO_AUDIO : request.audioSetting());
        return new Order(utterance(request, model), encoding, delivery, measure);
    }

    private String model(@Nullable String name) {
        String wanted = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return engine.models().stream().filter(model -> model.toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
                .orElseThrow(() -> ApiException.invalid((wanted.isEmpty() ? "model is missing" : "unknown model")
                        + "; choose one of " + String.join(", ", engine.models())));
    }

    private static TextMeasure measure(@Nullable String text, String model) {
        if (text == null || text.isBlank()) {
            throw ApiException.invalid("text is empty; give what is to be spoken");
        }
        int length = text.codePointCount(0, text.length());
        if (length >= TEXT_LIMIT) {
            throw ApiException.invalid("text has " + length + " characters; it must have fewer than 10,000");
        }
        PauseMarks.check(text);
        TextMeasure measure = TextMeasure.of(text, model.startsWith("speech-2.8"));
        if (measure.invisibleRatio() > MOST_INVISIBLE) {
            throw new ApiException(ErrorCode.INVISIBLE_CHARACTERS);
        }
        return measure;
    }

    private Order.Delivery delivery(SpeechRequest request) {
        OutputFormat format = request.outputFormat();
        if (format != null && !format.equals(OutputFormat.HEX) && !format.equals(OutputFormat.URL)) {
            throw ApiException.invalid("output_format must be hex or url");
        }
        if (request.streamed()) {
            return once(request) ? Order.Delivery.STREAM_ONCE : Order.Delivery.STREAM;
        }
        return OutputFormat.URL.equals(format) ? Order.Delivery.URL : Order.Delivery.HEX;
    }

    private boolean once(SpeechRequest request) {
        Boolean exclude = request.streamOptions() == null ? null : request.streamOptions().excludeAggregatedAudio();
        return exclude == null ? !aggregate : exclude;
    }

    private static AudioEncoding encoding(AudioSetting setting) {
        int sampleRate = setting.sampleRate() == null ? USUAL_SAMPLE_RATE : setting.sampleRate();
        if (!SAMPLE_RATES.contains(sampleRate)) {
            throw ApiException.invalid("audio_setting.sample_rate is " + sampleRate + "; it must be one of "
                    + SAMPLE_RATES);
        }
        int channels = setting.channel() == null ? 1 : setting.channel();
        if (channels != 1 && channels != 2) {
            throw ApiException.invalid("audio_setting.channel is " + channels + "; it must be 1 or 2");
        }
        int bitrate = setting.bitrate() == null ? USUAL_BITRATE : setting.bitrate();
        if (bitrate < 1) {
            throw ApiException.invalid("audio_setting.bitrate is " + bitrate + "; give bits per second, as 128000");
        }
        return AudioEncoding.nearest(codec(setting.format()), sampleRate, channels, bitrate);
    }

    private static AudioCodec codec(@Nullable AudioFormat format) {
        if (format == null || format.text().isBlank()) {
            return AudioCodec.MP3;
        }
        return AudioCodec.of(format.text().strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> unavailable(format));
    }

    private static ApiException unavailable(AudioFormat format) {
        boolean known = List.of(AudioFormat.OPUS, AudioFormat.PCMU_RAW, AudioFormat.PCMU_WAV).contains(format);
        return ApiException.invalid(known
                ? "audio_setting.format " + format + " is not available in this edition; use mp3, wav, pcm or flac"
                : "audio_setting.format must be mp3, wav, pcm or flac");
    }

    private Utterance utterance(SpeechRequest request, String model) {
        VoiceSetting setting = request.voiceSetting() == null ? NO_VOICE : request.voiceSetting();
        double speed = within("speed", setting.speed(), 0.5, 2);
        double volume = within("vol", setting.vol(), 0, 10);
        if (volume == 0) {
            throw ApiException.invalid("voice_setting.vol is 0; it must be above 0");
        }
        int pitch = setting.pitch() == null ? 0 : setting.pitch();
        if (pitch < -12 || pitch > 12) {
            throw ApiException.invalid("voice_setting.pitch is " + pitch + "; it must lie in [-12, 12]");
        }
        return Utterance.of(model, String.valueOf(request.text()), voice(setting.voiceId())).with(new Manner(speed,
                volume, pitch, Emotions.named(setting.emotion(), model), Languages.named(request.languageBoost())));
    }

    private static double within(String field, @Nullable Double value, double least, double most) {
        if (value == null) {
            return 1;
        }
        if (!(value >= least && value <= most)) {
            throw ApiException.invalid("voice_setting." + field + " is " + value + "; it must lie in [" + least + ", "
                    + most + "]");
        }
        return value;
    }

    private SystemVoice voice(@Nullable String id) {
        if (id == null) {
            return engine.systemVoice(USUAL_VOICE).orElseGet(() -> engine.systemVoices().getFirst());
        }
        if (id.isBlank()) {
            throw ApiException.invalid("voice_setting.voice_id is empty; mixing voices by timbre_weights is not"
                    + " available in this edition, so name one voice");
        }
        return engine.systemVoice(id).orElseThrow(() -> new ApiException(ErrorCode.INVALID_SAMPLE,
                ErrorCode.INVALID_SAMPLE.message() + ": there is no voice '" + shortened(id)
                        + "'; /v1/get_voice lists the voices there are"));
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST_NAMED ? id : id.substring(0, LONGEST_NAMED) + "...";
    }
}
