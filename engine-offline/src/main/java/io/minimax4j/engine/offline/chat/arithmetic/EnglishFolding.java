package io.minimax4j.engine.offline.chat.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folds number words such as {@code twenty - five} into one number. */
final class EnglishFolding {
    private EnglishFolding() {}

    static List<Lexeme> fold(List<Lexeme> lexemes) {
        List<String> words = words(lexemes);
        List<Lexeme> folded = new ArrayList<>(lexemes.size());
        int i = 0;
        while (i < lexemes.size()) {
            Optional<EnglishNumerals.Reading> reading = EnglishNumerals.read(words, i);
            if (reading.isPresent()) {
                folded.add(Lexer.number(reading.get().value()));
                i += reading.get().words();
            } else {
                folded.add(lexemes.get(i));
                i++;
            }
        }
        return folded;
    }

    private static List<String> words(List<Lexeme> lexemes) {
        List<String> words = new ArrayList<>(lexemes.size());
        for (Lexeme lexeme : lexemes) {
            words.add(lexeme instanceof Lexeme.Word word ? word.text() : "");
        }
        return words;
    }
}
