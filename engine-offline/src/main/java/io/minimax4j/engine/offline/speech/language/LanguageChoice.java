package io.minimax4j.engine.offline.speech.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which language each way of writing is read in.
 *
 * @param preferred languages that come before the usual one of their writing, best first
 */
public record LanguageChoice(List<Language> preferred) {
    public LanguageChoice {
        preferred = List.copyOf(preferred);
    }

    /** The choice for a voice of a language, where a request may put one above it. */
    public static LanguageChoice of(String voiceLanguage, String languageBoost) {
        return new LanguageChoice(
                Stream.of(languageBoost, voiceLanguage).map(Language::named).flatMap(Optional::stream).toList());
    }

    public Language language(Writing writing) {
        return preferred.stream().filter(language -> language.writing() == writing).findFirst()
                .orElseGet(() -> Language.usual(writing));
    }

    /** The language of a text that holds digits alone. */
    public Language first() {
        return preferred.isEmpty() ? Language.ENGLISH : preferred.getFirst();
    }
}
