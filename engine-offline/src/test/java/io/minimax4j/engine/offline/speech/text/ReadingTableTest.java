package io.minimax4j.engine.offline.speech.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables beside this test say what is written and how it is said; they are written by hand. */
class ReadingTableTest {
    private static List<String[]> rows(String table) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ReadingTableTest.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        }
    }

    private static String said(String text, String language, Reading reading) {
        SystemVoice voice = new SystemVoice("voice", "voice", language, List.of());
        return Parts.of(Utterance.of("speech-2.8-hd", text, voice).with(reading), LanguageChoice.of(language, ""))
                .stream().map(part -> ((Words) part).text()).collect(Collectors.joining(" "));
    }

    private static void check(String table, String language, Reading reading) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows(table)) {
            String said = said(row[0], language, reading);
            if (!said.equals(row[1])) {
                wrong.add(row[0] + " -> " + said + " instead of " + row[1]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void chinese_isReadAsTheTableSays() throws IOException {
        check("reading-zh.tsv", "Chinese (Mandarin)", new Reading(true, false, List.of()));
    }

    @Test
    void english_isReadAsTheTableSays() throws IOException {
        check("reading-en.tsv", "English", new Reading(true, false, List.of()));
    }

    @Test
    void formulas_areReadAsTheTableSays() throws IOException {
        check("formulas.tsv", "Chinese (Mandarin)", new Reading(false, true, List.of()));
    }
}
