package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.language.Language;
import java.util.List;
import java.util.Locale;

/** Says in both languages what a voice is like, and that it is synthetic. */
final class Description {
    private Description() {}

    static List<String> of(VoiceRow row, Traits traits) {
        return List.of(english(row, traits), chinese(row, traits));
    }

    private static String english(VoiceRow row, Traits traits) {
        String kind = capitalised(traits.age().english() + " " + switch (row.gender()) {
            case FEMALE -> "female voice";
            case MALE -> "male voice";
            default -> "voice";
        });
        String language = row.language().equals("multi") ? "in any language" : "in " + row.language();
        return kind + " " + language + ", "
                + manner(traits, "higher", "lower", "lively", "even", "faster", "slower", ", ")
                + "made by a formant synthesizer.";
    }

    private static String chinese(VoiceRow row, Traits traits) {
        String kind = traits.age().chinese() + switch (row.gender()) {
            case FEMALE -> "女声";
            case MALE -> "男声";
            default -> "声音";
        };
        String language = Language.named(row.language()).map(Language::chineseName).orElse("多语言");
        return language + kind + "，" + manner(traits, "音调较高", "音调较低", "语气活泼", "语气平稳", "语速较快", "语速较慢", "，")
                + "由共振峰合成器合成。";
    }

    private static String manner(Traits traits, String... words) {
        String comma = words[6];
        return when(traits.semitones() > 0.5, words[0] + comma) + when(traits.semitones() < -0.5, words[1] + comma)
                + when(traits.liveliness() > 1.1, words[2] + comma) + when(traits.liveliness() < 0.9, words[3] + comma)
                + when(traits.pace() > 1.03, words[4] + comma) + when(traits.pace() < 0.97, words[5] + comma);
    }

    private static String when(boolean told, String word) {
        return told ? word : "";
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
