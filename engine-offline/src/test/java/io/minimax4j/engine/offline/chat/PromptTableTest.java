package io.minimax4j.engine.offline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PromptTableTest {

    private record Row(String conversation, String expected) {}

    private static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(PromptTableTest.class.getResourceAsStream("prompts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" >>> "))
                    .filter(line -> !line.startsWith("#")).map(line -> line.split(" >>> ", 2))
                    .map(row -> new Row(row[0], row[1])).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_prompt_gets_the_answer_written_beside_it() throws IOException {
        return rows().stream().map(row -> dynamicTest(row.conversation(), () -> check(row)));
    }

    private static void check(Row row) throws InterruptedException {
        String answer = Answering.of(row.conversation()).text();
        String expected = row.expected().replace("\\n", "\n");
        if (expected.startsWith("= ")) {
            assertThat(answer).isEqualTo(expected.substring(2));
        } else if (expected.startsWith("~ ")) {
            assertThat(answer).endsWith("= " + expected.substring(2));
        } else {
            for (String piece : expected.split(" & ")) {
                if (piece.startsWith("! ")) {
                    assertThat(answer).doesNotContain(piece.substring(2));
                } else {
                    assertThat(answer).contains(piece);
                }
            }
        }
    }

    @Test
    void the_same_conversation_gets_the_same_events() throws IOException, InterruptedException {
        for (Row row : rows()) {
            assertThat(Answering.of(row.conversation()).events()).isEqualTo(Answering.of(row.conversation()).events());
        }
    }

    @Test
    void answers_are_in_the_language_of_the_question() throws InterruptedException {
        assertThat(Answering.of("What is the highest mountain?").text()).doesNotContainPattern("\\p{IsHan}");
        assertThat(Answering.of("最高的山是哪座？").text().replace("minimax4j", "")).doesNotContainPattern("[a-z]{2}");
    }
}
