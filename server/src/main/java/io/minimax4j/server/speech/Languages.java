package io.minimax4j.server.speech;

import io.minimax4j.protocol.error.ApiException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of {@code language_boost}. */
public final class Languages {
    private static final List<String> ALL = List.of("Chinese", "Chinese,Yue", "English", "Arabic", "Russian", "Spanish",
            "French", "Portuguese", "German", "Turkish", "Dutch", "Ukrainian", "Vietnamese", "Indonesian", "Japanese",
            "Italian", "Korean", "Thai", "Polish", "Romanian", "Greek", "Czech", "Finnish", "Hindi", "Bulgarian",
            "Danish", "Hebrew", "Malay", "Persian", "Slovak", "Swedish", "Croatian", "Filipino", "Hungarian",
            "Norwegian", "Slovenian", "Catalan", "Nynorsk", "Tamil", "Afrikaans", "auto");
    private static final Map<String, String> BY_FOLDED = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private Languages() {}

    /** The language as the contract spells it, empty if none was given. */
    public static String named(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String language = BY_FOLDED.get(text.strip().toLowerCase(Locale.ROOT));
        if (language == null) {
            throw ApiException.invalid("language_boost must be one of " + String.join(" | ", ALL));
        }
        return language;
    }
}
