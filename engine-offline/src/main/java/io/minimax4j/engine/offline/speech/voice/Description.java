package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.language.Language;
import java.util.List;
import java.util.Locale;

/** Says in both languages what a voice is like, and that it is synthetic. */
final class Description {
    private static final String[] ENGLISH = {"higher", "lower", "lively", "even", "faster", "slower", "bright", "dark",
        "breathy", "nasal", ", "};
    private static final String[] CHINESE = {"音调较高", "音调较低", "语气活泼", "语气平稳", "语速较快", "语速较慢", "音色明亮", "音色偏暗", "带气声",
        "带鼻音", "，"};

    private Description() {}

    static List<String> of(VoiceRow row, Traits traits) {
        return List.of(english(row, traits), chinese(row, traits));
    }

    /** Of a voice that was made of a description: what was understood of it. */
    static List<String> designed(Traits traits) {
        return List.of(
                capitalised(traits.age().english() + (traits.female() ? " female voice, " : " male voice, ")
                        + manner(traits, ENGLISH) + "designed from a description, made by a formant synthesizer."),
                traits.age().chinese() + (traits.female() ? "女声，" : "男声，") + manner(traits, CHINESE)
                        + "按描述设计，由共振峰合成器合成。");
    }

    private static String english(VoiceRow row, Traits traits) {
        String kind = capitalised(traits.age().english() + " " + switch (row.gender()) {
            case FEMALE -> "female voice";
            case MALE -> "male voice";
            default -> "voice";
        });
        String language = row.language().equals("multi") ? "in any language" : "in " + row.language();
        return kind + " " + language + ", "
                + manner(traits, ENGLISH)
                + "made by a formant synthesizer.";
    }

    private static String chinese(VoiceRow row, Traits traits) {
        String kind = traits.age().chinese() + switch (row.gender()) {
            case FEMALE -> "女声";
            case MALE -> "男声";
            default -> "声音";
        };
        String language = Language.named(row.language()).map(Language::chineseName).orElse("多语言");
        return language + kind + "，" + manner(traits, CHINESE)
                + "由共振峰合成器合成。";
    }

    private static String manner(Traits traits, String... words) {
        Leaning leaning = traits.leaning();
        String comma = words[words.length - 1];
        boolean[] told = {leaning.semitones() > 0.5, leaning.semitones() < -0.5, leaning.liveliness() > 0.1,
            leaning.liveliness() < -0.1, leaning.pace() > 0.03, leaning.pace() < -0.03, leaning.brightness() > 1.5,
            leaning.brightness() < -1.5, leaning.breath() > 0.2, leaning.nasality() > 2};
        StringBuilder manner = new StringBuilder();
        for (int i = 0; i < told.length; i++) {
            manner.append(told[i] ? words[i] + comma : "");
        }
        return manner.toString();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
