package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A voice in the words it is kept with: {@code offline-voice/1}, then {@code key=value} after spaces.
 *
 * <p>Whatever is read was written by some edition of this engine, but kept elsewhere: all of it is checked.
 */
public final class PortraitText {
    private static final String EDITION = "offline-voice/1";
    private static final int LONGEST = 4096;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,4})?");
    private static final Pattern VOICE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,12}){0,3}");

    private PortraitText() {}

    public static String of(Cast cast) {
        VoiceProfile profile = cast.profile();
        Timbre timbre = profile.timbre();
        return String.join(" ", EDITION, "speaker=" + profile.speaker().variant(), "hertz=" + number(profile.hertz()),
                "tract=" + number(profile.tract()), "pace=" + number(profile.pace()),
                "liveliness=" + number(profile.liveliness()), "breath=" + number(timbre.breath()),
                "loudness=" + number(timbre.loudness()), "evenness=" + number(timbre.evenness()),
                "colour=" + DoubleStream.of(timbre.colour().gains()).mapToObj(PortraitText::number)
                        .collect(Collectors.joining(",")))
                + (profile.accent().isEmpty() ? "" : " accent=" + profile.accent())
                + (cast.language().isEmpty() ? "" : " language=" + cast.language());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /**
     * @throws ApiException 20132 if it is not the text of a voice of this edition
     */
    public static Cast read(String text) {
        String[] words = text.length() > LONGEST ? new String[0] : text.split(" ", -1);
        if (words.length == 0 || !words[0].equals(EDITION)) {
            throw unusable("it was made by another edition of the engine");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1 || values.put(words[i].substring(0, equals), words[i].substring(equals + 1)) != null) {
                throw unusable("what was kept of it is damaged");
            }
        }
        return new Cast(profile(values), language(values.getOrDefault("language", "")));
    }

    private static VoiceProfile profile(Map<String, String> values) {
        Timbre timbre = new Timbre(colour(values), number(values, "breath"), number(values, "loudness"),
                number(values, "evenness"));
        String accent = values.getOrDefault("accent", "");
        if (!accent.isEmpty() && !VOICE.matcher(accent).matches()) {
            throw unusable("what was kept of its accent is damaged");
        }
        return new VoiceProfile(speaker(values), number(values, "hertz"), number(values, "tract"),
                number(values, "pace"), number(values, "liveliness"), timbre, accent);
    }

    private static Speaker speaker(Map<String, String> values) {
        String variant = values.getOrDefault("speaker", "");
        return Arrays.stream(Speaker.values()).filter(speaker -> speaker.variant().equals(variant)).findFirst()
                .orElseThrow(() -> unusable("its speaker is not one of this edition"));
    }

    private static Colour colour(Map<String, String> values) {
        String[] gains = values.getOrDefault("colour", "").split(",", -1);
        if (gains.length != Bands.COUNT) {
            throw unusable("what was kept of its colour is damaged");
        }
        return Colour.drawn(band -> number("colour", gains[band]));
    }

    private static double number(Map<String, String> values, String key) {
        return number(key, values.getOrDefault(key, ""));
    }

    private static double number(String key, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw unusable("what was kept of its " + key + " is damaged");
        }
        return Double.parseDouble(value);
    }

    private static String language(String name) {
        if (!name.isEmpty() && Language.named(name).isEmpty()) {
            throw unusable("its language is not one of this edition");
        }
        return name;
    }

    private static ApiException unusable(String why) {
        return new ApiException(ErrorCode.INVALID_SAMPLE, ErrorCode.INVALID_SAMPLE.message()
                + ", the voice cannot be spoken with because " + why + "; delete it and make it again");
    }
}
