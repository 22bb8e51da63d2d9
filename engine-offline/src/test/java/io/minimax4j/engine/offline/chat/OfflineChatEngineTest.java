package io.minimax4j.engine.offline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatModel.Reasoning;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OfflineChatEngineTest {

    private static List<Turn> user(String text) {
        return List.of(new Turn(Speaker.USER, "", text));
    }

    @Test
    void models_carry_the_context_and_limit_of_the_contract() {
        assertThat(Answering.model("MiniMax-M3"))
                .isEqualTo(new ChatModel("MiniMax-M3", Reasoning.OPTIONAL, true, 1_000_000, 10_240));
        assertThat(Answering.model("MiniMax-M2.7-highspeed"))
                .isEqualTo(new ChatModel("MiniMax-M2.7-highspeed", Reasoning.ALWAYS, false, 204_800, 10_240));
        assertThat(Answering.model("MiniMax-M1"))
                .isEqualTo(new ChatModel("MiniMax-M1", Reasoning.ALWAYS, false, 1_000_192, 8_192));
        assertThat(Answering.model("MiniMax-Text-01"))
                .isEqualTo(new ChatModel("MiniMax-Text-01", Reasoning.NEVER, true, 1_000_192, 2_048));
        assertThat(Answering.model("M2-her").reasoning()).isEqualTo(Reasoning.NEVER);
    }

    @Test
    void reasoning_comes_before_text_and_one_end_comes_last() throws InterruptedException {
        List<ChatEvent> events = Answering.of("What is 12 times 3?").events();
        String order = events.stream().map(event -> switch (event) {
            case ChatEvent.Reasoning _ -> "r";
            case ChatEvent.Text _ -> "t";
            case ChatEvent.CallBegun _,ChatEvent.CallArguments _ -> "c";
            case ChatEvent.Finished _ -> "f";
        }).collect(Collectors.joining());
        assertThat(order).matches("r{3,}t{2,}f");
    }

    @Test
    void a_model_that_does_not_reason_sends_text_alone() throws InterruptedException {
        Answering answer = Answering.of(Answering.model("MiniMax-Text-01"), 100, user("What is 12 times 3?"));
        assertThat(answer.reasoning()).isEmpty();
        assertThat(answer.finished().usage().reasoning()).isZero();
        assertThat(answer.text()).isEqualTo("12 × 3 = 36");
    }

    @Test
    void the_reasoning_tells_truly_what_was_done() throws InterruptedException {
        assertThat(Answering.of("What is 12 times 3?").reasoning()).contains("English").contains("12 × 3");
        assertThat(Answering.of("十二乘以三等于几").reasoning()).contains("中文").contains("12 × 3");
    }

    @Test
    void every_limit_is_met_to_the_token() throws InterruptedException {
        Answering whole = Answering.of("数一数 strawberry 里有几个 r");
        long all = whole.finished().usage().completion();
        for (long limit = 1; limit <= all + 1; limit++) {
            Answering cut = Answering.of(Answering.model("MiniMax-M2"), limit, user("数一数 strawberry 里有几个 r"));
            assertThat(cut.finished().cause()).isEqualTo(limit < all ? Cause.LENGTH : Cause.STOP);
            assertThat(cut.finished().usage().completion()).isEqualTo(Math.min(limit, all));
            assertThat(whole.reasoning() + whole.text()).startsWith(cut.reasoning() + cut.text());
            assertThat(cut.reasoning() + cut.text()).doesNotContain("\uFFFD");
        }
    }

    @Test
    void a_limit_within_the_reasoning_leaves_no_text() throws InterruptedException {
        Answering cut = Answering.of(Answering.model("MiniMax-M2"), 3, user("What is 12 times 3?"));
        assertThat(cut.text()).isEmpty();
        assertThat(cut.finished().usage()).isEqualTo(new ChatEvent.TokenUsage(cut.finished().usage().prompt(), 3, 3));
    }

    @Test
    void prompt_tokens_are_those_of_the_encoding() throws InterruptedException {
        // "hello world" is two tokens of o200k_base; a turn adds 3, the opening of the answer 3.
        assertThat(Answering.of("hello world").finished().usage().prompt()).isEqualTo(8);
    }

    /** In CPU time of this thread, which a busy machine does not stretch. */
    @Test
    void long_runs_of_what_numbers_are_made_of_are_answered_at_once() throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Answering.of("What is 12 times 3? 十二乘以三等于几");
        for (String unit : List.of("一", "1", "(", ")", "+", "-", "百", "twenty ", "one hundred and ", "1+", "1,000,",
                "三点",
                "百分之", "一分之", "的平方", "r", "√", "2^", "399!+", "1/3+", "add 1 and ", "subtract 1 from ", "x 1 ", "点",
                "和一",
                "%", "1 of ", ".1", "1.", " ", "\n", "square root of ")) {
            String message = unit.repeat(3_000 / unit.length());
            long before = threads.getCurrentThreadCpuTime();
            Answering.of(message);
            Answering.of("计算" + message + "等于多少");
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).as(unit)
                    .isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void a_conversation_beyond_the_context_is_refused_with_1039() {
        ChatModel small = new ChatModel("small", Reasoning.NEVER, false, 20, 10);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> Answering.of(small, 10, user("one two three four five ".repeat(10))))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TOKEN_LIMIT))
                .withMessageContaining("holds 20");
    }

    @Test
    void an_answer_ends_where_the_context_is_full() throws InterruptedException {
        ChatModel small = new ChatModel("small", Reasoning.NEVER, false, 20, 10);
        Answering answer = Answering.of(small, 1000, user("say a b c d e f g h"));
        assertThat(answer.finished().cause()).isEqualTo(Cause.LENGTH);
        assertThat(answer.finished().usage().total()).isEqualTo(20);
    }

    @Test
    void the_pace_asks_for_a_pause_per_token() throws InterruptedException {
        List<Duration> pauses = new ArrayList<>();
        OfflineChatEngine engine = new OfflineChatEngine(new OfflineChatConfig(50, pauses::add));
        List<ChatEvent> events = new ArrayList<>();
        engine.chat(
                Conversation.plain(Answering.model("MiniMax-Text-01"), user("say one two three four five six"), 1000),
                events::add);
        long tokens = new Answering(events).finished().usage().completion();
        double seconds = pauses.stream().mapToDouble(pause -> pause.toNanos() / 1e9).sum();
        assertThat(seconds).isCloseTo(tokens / 50.0, within(0.001));
    }

    @Test
    void an_interrupt_ends_the_answer() {
        OfflineChatEngine engine = new OfflineChatEngine(OfflineChatConfig.defaults());
        List<ChatEvent> events = new ArrayList<>();
        Conversation conversation = Conversation.plain(Answering.model("MiniMax-M2"), user("say a b c d e f g"), 1000);
        assertThatThrownBy(() -> engine.chat(conversation, event -> {
            events.add(event);
            Thread.currentThread().interrupt();
        })).isInstanceOf(InterruptedException.class);
        assertThat(events).hasSize(1);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void a_pause_is_interruptible() throws InterruptedException {
        OfflineChatEngine engine = new OfflineChatEngine(OfflineChatConfig.paced(0.001));
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                engine.chat(Conversation.plain(Answering.model("MiniMax-M2"), user("hello"), 1000), _ -> {});
            } catch (InterruptedException e) {
                thrown.add(e);
            }
        });
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join();
        assertThat(thrown).hasSize(1);
    }

    @Test
    void an_exception_of_the_sink_passes_through() {
        OfflineChatEngine engine = new OfflineChatEngine(OfflineChatConfig.defaults());
        assertThatThrownBy(
                () -> engine.chat(Conversation.plain(Answering.model("MiniMax-M2"), user("hello"), 1000), _ -> {
                    throw new IllegalStateException("client gone");
                })).hasMessage("client gone");
    }

    @Test
    void the_pieces_of_an_answer_are_small() throws InterruptedException {
        for (String prompt : List.of("repeat: " + "x".repeat(500), "重复：" + "好".repeat(500),
                "repeat: " + "😀".repeat(200), "who are you")) {
            for (ChatEvent event : Answering.of(prompt).events()) {
                if (event instanceof ChatEvent.Text text) {
                    assertThat(text.piece()).hasSizeBetween(1, 60);
                    assertThat(Character.isLowSurrogate(text.piece().charAt(0))).isFalse();
                }
            }
        }
    }

    @Test
    @Timeout(20)
    void long_and_odd_messages_are_answered_soon() throws InterruptedException {
        String numbers = IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining("+"));
        List<String> odd = List.of("a".repeat(400_000), "中".repeat(400_000), " ".repeat(300_000) + "hello",
                "?".repeat(100_000),
                "summarize: " + "One two three. ".repeat(20_000), "(".repeat(3000) + "1" + ")".repeat(3000), numbers,
                "9^".repeat(1900) + "9", "\"".repeat(50_000), "what is " + "my ".repeat(20_000),
                "- - - ".repeat(30_000),
                "1. a\n".repeat(20_000), "请重复".repeat(20_000), "sort: " + "b, a, ".repeat(5_000),
                "\uD800 broken \uDC00");
        ChatModel large = new ChatModel("large", Reasoning.NEVER, false, 10_000_000, 100);
        for (String message : odd) {
            assertThat(Answering.of(large, 100, user(message)).text()).as(message.substring(0, 5)).isNotEmpty();
        }
    }

    @Test
    void odd_turns_are_answered() throws InterruptedException {
        assertThat(Answering.of("S:Be nice.").text()).isNotEmpty();
        assertThat(Answering.of("What is 2+2? | A:I think").text()).isEqualTo("2 + 2 = 4");
        Answering tool = Answering.of(Answering.model("MiniMax-M2"), 1000,
                List.of(new Turn(Speaker.USER, "", "weather?"),
                        new Turn(Speaker.TOOL, "", "{\"c\":21}")));
        assertThat(tool.text()).contains("{\"c\":21}");
    }

    @Test
    void a_wrong_pace_is_refused() {
        assertThatThrownBy(() -> OfflineChatConfig.paced(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> OfflineChatConfig.paced(Double.NaN)).hasMessageContaining("NaN");
    }
}
