package io.minimax4j.cli.voice;

import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which voices are listed. */
final class VoiceFilter {
    @Option(names = "--language", paramLabel = "NAME", description = "Only voices of a language, such as English, Chinese or Korean: those whose id or description begins with it.")
    private @Nullable String language;

    @Option(names = "--type", paramLabel = "TYPE", description = "system, cloned or designed.")
    private @Nullable String type;

    @Option(names = "--search", paramLabel = "WORD", description = "Only voices whose id, name or description holds the word; may be repeated.")
    private List<String> words = new ArrayList<>();

    static VoiceType type(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "system" -> VoiceType.SYSTEM;
            case "cloned", "cloning", "voice_cloning" -> VoiceType.CLONED;
            case "designed", "design", "voice_generation" -> VoiceType.DESIGNED;
            default -> throw new IllegalArgumentException(
                    "there is no type '" + word + "' of voices; there are system, cloned and designed.");
        };
    }

    VoiceType group() {
        return type == null ? VoiceType.ALL : type(type);
    }

    @Nullable
    List<Voice> of(@Nullable List<Voice> voices) {
        return voices == null ? null : voices.stream().filter(this::fits).toList();
    }

    private boolean fits(Voice voice) {
        String all = (lower(voice.voiceId()) + " " + lower(voice.voiceName()) + " " + description(voice))
                .toLowerCase(Locale.ROOT);
        return spoken(voice) && words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean spoken(Voice voice) {
        String wanted = lower(language);
        return wanted.isEmpty() || lower(voice.voiceId()).startsWith(wanted)
                || voice.description() != null
                        && voice.description().stream().anyMatch(words -> lower(words).startsWith(wanted));
    }

    static String description(Voice voice) {
        return voice.description() == null ? "" : String.join(", ", voice.description());
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
