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

    private static String object(String properties, String required) {
        return "{\"type\":\"object\",\"properties\":{" + properties + "},\"required\":[" + required + "]}";
    }

    private static String list(String properties, String required) {
        return object("\"items\":{\"type\":\"array\",\"items\":" + object(properties, required) + "}", "\"items\"");
    }

    private static final String WHO = object(
            "\"name\":{\"type\":\"string\"},\"age\":{\"type\":\"integer\"},\"city\":{\"type\":\"string\"}",
            "\"name\",\"age\",\"city\"");

    @Test
    void people_are_named_in_many_ways() throws InterruptedException {
        String alice = "{\"name\":\"Alice\",\"age\":28,\"city\":\"London\"}";
        for (String said : List.of("Extract the person: Alice is 28 years old and lives in London.",
                "Alice is 28 years old and lives in London.", "Alice, 28, lives in London.",
                "This is Alice, she is 28 and comes from London.", "Name: Alice\nAge: 28\nCity: London",
                "My name is Alice. I am 28 and I live in London.", "Meet Alice, a 28-year-old teacher from London.",
                "Extract the data from this text: \"Alice is 28 years old and lives in London.\"",
                "I'm Alice, 28, from London.")) {
            assertThat(answer(WHO, said)).as(said).isEqualTo(alice);
        }
        String li = "{\"name\":\"李雷\",\"age\":28,\"city\":\"上海\"}";
        for (String said : List.of("提取人物信息：李雷，28岁，住在上海", "李雷今年28岁，住在上海。", "我叫李雷，28岁，来自上海。",
                "这位是李雷，今年28岁，上海人。", "姓名：李雷\n年龄：28\n城市：上海", "请从下面的文字中提取信息：李雷是一名教师，今年28岁，现居上海。")) {
            assertThat(answer(WHO, said)).as(said).isEqualTo(li);
        }
        assertThat(answer(WHO, "小明今年12岁，住在杭州。")).isEqualTo("{\"name\":\"小明\",\"age\":12,\"city\":\"杭州\"}");
    }

    @Test
    void a_signature_gives_the_name() throws InterruptedException {
        String sender = object("\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\"}",
                "\"name\",\"email\"");
        assertThat(answer(sender,
                "Hello,\nplease send me the offer.\n\nBest regards,\nCarla Jones\ncarla@jones.org"))
                .isEqualTo("{\"name\":\"Carla Jones\",\"email\":\"carla@jones.org\"}");
    }

    @Test
    void people_in_one_sentence_become_a_list() throws InterruptedException {
        String people = list("\"name\":{\"type\":\"string\"},\"age\":{\"type\":\"integer\"}", "\"name\",\"age\"");
        String both = "{\"items\":[{\"name\":\"Tom\",\"age\":5},{\"name\":\"Ann\",\"age\":7}]}";
        for (String said : List.of("Tom is 5 and Ann is 7", "Tom is 5, Ann is 7.",
                "Extract all people: Tom (5), Ann (7)",
                "Tom is 5 years old and Ann is 7 years old.", "Tom: 5\nAnn: 7")) {
            assertThat(answer(people, said)).as(said).isEqualTo(both);
        }
        assertThat(answer(people, "小明5岁，小红7岁")).isEqualTo(
                "{\"items\":[{\"name\":\"小明\",\"age\":5},{\"name\":\"小红\",\"age\":7}]}");
        assertThat(answer(people, "张三今年30岁，李四今年25岁。")).isEqualTo(
                "{\"items\":[{\"name\":\"张三\",\"age\":30},{\"name\":\"李四\",\"age\":25}]}");
    }

    @Test
    void products_have_a_name_a_price_and_a_quantity() throws InterruptedException {
        String product = object(
                "\"product\":{\"type\":\"string\"},\"price\":{\"type\":\"number\"},\"quantity\":{\"type\":\"integer\"}",
                "\"product\",\"price\",\"quantity\"");
        assertThat(answer(product, "Product: Desk Lamp, Price: $24.99, Quantity: 3"))
                .isEqualTo("{\"product\":\"Desk Lamp\",\"price\":24.99,\"quantity\":3}");
        assertThat(answer(product, "I want to buy 3 lamps at $24.99 each."))
                .isEqualTo("{\"product\":\"lamps\",\"price\":24.99,\"quantity\":3}");
        assertThat(answer(product, "我要买3个台灯，每个25元。"))
                .isEqualTo("{\"product\":\"台灯\",\"price\":25,\"quantity\":3}");
    }

    @Test
    void events_have_a_title_a_date_and_a_place() throws InterruptedException {
        String event = object(
                "\"title\":{\"type\":\"string\"},\"date\":{\"type\":\"string\",\"format\":\"date\"},\"location\":{\"type\":\"string\"}",
                "\"title\",\"date\",\"location\"");
        assertThat(answer(event, "The Java Conference takes place on May 4, 2026 in Berlin."))
                .isEqualTo("{\"title\":\"Java Conference\",\"date\":\"2026-05-04\",\"location\":\"Berlin\"}");
        assertThat(answer(event, "Event: Spring Fair\nDate: 2026-04-02\nLocation: Town Hall"))
                .isEqualTo("{\"title\":\"Spring Fair\",\"date\":\"2026-04-02\",\"location\":\"Town Hall\"}");
        assertThat(answer(event, "产品发布会将于2026年5月4日在北京举行。"))
                .isEqualTo("{\"title\":\"产品发布会\",\"date\":\"2026-05-04\",\"location\":\"北京\"}");
    }

    @Test
    void feelings_and_flags_are_told_by_words() throws InterruptedException {
        String mood = object("\"sentiment\":{\"enum\":[\"positive\",\"negative\",\"neutral\"]}", "\"sentiment\"");
        for (String good : List.of("I really enjoyed this movie.", "Best coffee I ever had", "物流很快，质量很好", "非常满意")) {
            assertThat(answer(mood, good)).as(good).isEqualTo("{\"sentiment\":\"positive\"}");
        }
        for (String bad : List.of("The food was cold and the staff was rude.", "I do not like it.", "不好用，后悔买了",
                "Never again!",
                "It was not good at all.")) {
            assertThat(answer(mood, bad)).as(bad).isEqualTo("{\"sentiment\":\"negative\"}");
        }
        assertThat(answer(mood, "The shop opens at nine.")).isEqualTo("{\"sentiment\":\"neutral\"}");
        String flag = object("\"urgent\":{\"type\":\"boolean\"}", "\"urgent\"");
        assertThat(answer(flag, "This is urgent, please answer today.")).isEqualTo("{\"urgent\":true}");
        assertThat(answer(flag, "It is not urgent.")).isEqualTo("{\"urgent\":false}");
        assertThat(answer(flag, "这件事很紧急")).isEqualTo("{\"urgent\":true}");
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
