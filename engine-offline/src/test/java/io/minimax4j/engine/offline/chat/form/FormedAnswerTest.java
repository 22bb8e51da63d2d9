package io.minimax4j.engine.offline.chat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.OfflineChatConfig;
import io.minimax4j.engine.offline.chat.OfflineChatEngine;
import io.minimax4j.engine.offline.chat.Pause;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormedAnswerTest {
    private static final ChatModel MODEL = new ChatModel("MiniMax-Text-01", ChatModel.Reasoning.NEVER, true, 1_000_192,
            2_048);
    private static final OfflineChatEngine ENGINE = new OfflineChatEngine(
            new OfflineChatConfig(0, Pause.sleeping(), InstantSource.fixed(Instant.parse("2026-01-15T08:00:00Z"))));
    private static final String PERSON = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"age\":{\"type\":\"integer\"},"
            + "\"city\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"]}},\"required\":[\"name\",\"age\",\"city\",\"email\"],"
            + "\"additionalProperties\":false}";

    private static List<ChatEvent> events(String schema, long maxTokens, String... said) throws InterruptedException {
        List<Turn> turns = Arrays.stream(said).map(text -> new Turn(Speaker.USER, "", text)).toList();
        List<ChatEvent> events = new ArrayList<>();
        AnswerForm form = new AnswerForm("", "", Json.readObject(schema.getBytes(StandardCharsets.UTF_8)));
        ENGINE.chat(new Conversation(MODEL, false, turns, List.of(), ToolUse.NONE, Optional.of(form), maxTokens),
                events::add);
        return events;
    }

    private static String answer(String schema, String... said) throws InterruptedException {
        return events(schema, 2048, said).stream()
                .map(event -> event instanceof ChatEvent.Text piece ? piece.piece() : "")
                .collect(Collectors.joining());
    }

    @Test
    void a_form_is_filled_from_the_prompt() throws InterruptedException {
        assertThat(answer(PERSON, "Extract the person: Ann Smith is 30 years old and lives in Berlin."))
                .isEqualTo("{\"name\":\"Ann Smith\",\"age\":30,\"city\":\"Berlin\",\"email\":null}");
        assertThat(answer(PERSON, "My name is Bob, I'm 25 and I live in Paris. My email is bob@x.org"))
                .isEqualTo("{\"name\":\"Bob\",\"age\":25,\"city\":\"Paris\",\"email\":\"bob@x.org\"}");
        assertThat(answer(PERSON, "姓名：李雷，年龄：28，城市：上海"))
                .isEqualTo("{\"name\":\"李雷\",\"age\":28,\"city\":\"上海\",\"email\":null}");
        assertThat(answer(PERSON, "我叫韩梅梅，今年二十岁，来自广州"))
                .isEqualTo("{\"name\":\"韩梅梅\",\"age\":20,\"city\":\"广州\",\"email\":null}");
    }

    @Test
    void earlier_turns_count_and_what_nobody_said_stays_plain() throws InterruptedException {
        assertThat(
                answer(PERSON, "My name is Carla and I live in Rome.", "I am 41 years old. Give me my data as JSON."))
                .isEqualTo("{\"name\":\"Carla\",\"age\":41,\"city\":\"Rome\",\"email\":null}");
        assertThat(answer(PERSON, "Hello")).isEqualTo("{\"name\":\"\",\"age\":0,\"city\":\"\",\"email\":null}");
    }

    @Test
    void the_published_calendar_example_is_filled() throws InterruptedException {
        assertThat(answer(
                "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"date\":{\"type\":\"string\"},"
                        + "\"participants\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\",\"date\",\"participants\"]}",
                "Alice and Bob are going to a science fair on Friday."))
                .isEqualTo("{\"name\":\"science fair\",\"date\":\"Friday\",\"participants\":[\"Alice\",\"Bob\"]}");
    }

    @Test
    void choices_are_made_by_meaning() throws InterruptedException {
        String english = "{\"type\":\"object\",\"properties\":{\"sentiment\":{\"enum\":[\"positive\",\"negative\",\"neutral\"]}},\"required\":[\"sentiment\"]}";
        assertThat(answer(english, "Classify: I love this phone, the camera is amazing!"))
                .isEqualTo("{\"sentiment\":\"positive\"}");
        assertThat(answer(english, "判断情感：这家店的菜太难吃了，很失望")).isEqualTo("{\"sentiment\":\"negative\"}");
        assertThat(answer(english, "The parcel has 3 sides.")).isEqualTo("{\"sentiment\":\"neutral\"}");
    }

    @Test
    void tables_and_sentences_become_lists_of_objects() throws InterruptedException {
        String rows = "{\"type\":\"object\",\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/row\"}}},\"required\":[\"rows\"],"
                + "\"$defs\":{\"row\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"price\":{\"type\":\"number\"}},\"required\":[\"name\",\"price\"]}}}";
        assertThat(answer(rows, "Turn this table into JSON:\nName | Price\nApple | 1.5\nPear | 2"))
                .isEqualTo("{\"rows\":[{\"name\":\"Apple\",\"price\":1.5},{\"name\":\"Pear\",\"price\":2}]}");
        assertThat(answer(rows.replace("price", "age"), "Ann is 30 years old. Bob is 25 years old."))
                .isEqualTo("{\"rows\":[{\"name\":\"Ann\",\"age\":30},{\"name\":\"Bob\",\"age\":25}]}");
    }

    @Test
    void what_the_skills_can_answer_goes_into_the_field_for_it() throws InterruptedException {
        assertThat(answer(
                "{\"type\":\"object\",\"properties\":{\"result\":{\"type\":\"number\"}},\"required\":[\"result\"]}",
                "What is 12 * 3.5?"))
                .isEqualTo("{\"result\":42}");
        assertThat(answer("{\"type\":\"object\"}", "What is 12 times 3?")).isEqualTo("{\"answer\":\"12 × 3 = 36\"}");
        assertThat(answer("{}", "Name: Ann\nAge: 30")).isEqualTo("{\"name\":\"Ann\",\"age\":30}");
    }

    @Test
    void bounds_patterns_and_formats_are_met_where_nothing_is_said() throws InterruptedException {
        String schema = "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}-\\\\d{4}$\"},"
                + "\"when\":{\"type\":\"string\",\"format\":\"date-time\"},\"n\":{\"type\":\"integer\",\"minimum\":5,\"multipleOf\":4},"
                + "\"mail\":{\"type\":\"string\",\"format\":\"email\"},\"pair\":{\"type\":\"array\",\"minItems\":2,\"items\":{\"type\":\"boolean\"}}},"
                + "\"required\":[\"code\",\"when\",\"n\",\"mail\",\"pair\"]}";
        assertThat(answer(schema, "hi")).isEqualTo("{\"code\":\"AAA-0000\",\"when\":\"2026-01-15T00:00:00Z\",\"n\":8,"
                + "\"mail\":\"nobody@example.com\",\"pair\":[false,false]}");
        assertThat(answer(schema, "The code is ABC-1234")).contains("\"code\":\"ABC-1234\"");
    }

    @Test
    void a_form_that_holds_itself_ends() throws InterruptedException {
        assertThat(answer(
                "{\"type\":\"object\",\"properties\":{\"next\":{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}]},\"v\":{\"type\":\"integer\"}},\"required\":[\"next\",\"v\"]}",
                "hi 4"))
                .isEqualTo("{\"next\":null,\"v\":4}");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> answer(
                        "{\"type\":\"object\",\"properties\":{\"node\":{\"$ref\":\"#\"}},\"required\":[\"node\"]}",
                        "hi"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS))
                .withMessageContaining("response_format");
    }

    @Test
    void draft_07_is_read_too() throws InterruptedException {
        assertThat(answer(
                "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"definitions\":{\"c\":{\"type\":\"string\"}},\"type\":\"object\","
                        + "\"properties\":{\"city\":{\"$ref\":\"#/definitions/c\"}},\"required\":[\"city\"]}",
                "I live in Oslo.")).isEqualTo("{\"city\":\"Oslo\"}");
    }

    @Test
    void a_limit_of_tokens_cuts_it() throws InterruptedException {
        List<ChatEvent> events = events(PERSON, 5, "My name is Bob.");
        ChatEvent.Finished end = (ChatEvent.Finished) events.getLast();
        assertThat(end.cause()).isEqualTo(Cause.LENGTH);
        assertThat(end.usage().completion()).isEqualTo(5);
    }
}
