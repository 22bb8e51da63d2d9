package io.minimax4j.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.ChatEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedAnswerTest {
    private final List<ChatEvent> told = new ArrayList<>();
    private final MaskedAnswer answer = new MaskedAnswer(told::add);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to ann.lee+x@mail.example.com today.  | Write to *** today.
            邮箱是zhang_san@163.com。请查收              | 邮箱是***。请查收
            See https://a.example/b?c=1&d=%20#e.        | See ***.
            请看https://a.cn/路径，谢谢                  | 请看***路径，谢谢
            (http://localhost:8080/x)                   | (***)
            Visit www.minimax.io or minimaxi.com/docs!  | Visit *** or ***!
            域名api.example.com.cn已备案                 | 域名***已备案
            身份证11010519491231002X。                   | 身份证***。
            证件 110105491231002 失效                    | 证件 *** 失效
            护照E12345678                               | 护照***
            SSN 078-05-1120                             | SSN ***
            电话13812345678或+86 138-1234-5678           | 电话***或***
            座机010-62345678                            | 座机***
            Call (415) 555-0134 now                     | Call *** now
            我住在北京市海淀区中关村大街27号，欢迎来          | 我住在***，欢迎来
            送到上海市浦东新区世纪大道100号2号楼301室。      | 送到***。
            I live at 221 Baker Street, London          | I live at ***, London
            10 Downing St. is known                     | ***. is known
            """)
    void whatIsSensitive_isMasked_howeverItIsCut(String text, String expected) throws InterruptedException {
        assertThat(masked(List.of(text))).isEqualTo(expected);
        assertThat(masked(List.of(text.split("")))).isEqualTo(expected);
        for (int cut = 1; cut < text.length(); cut++) {
            assertThat(masked(List.of(text.substring(0, cut), text.substring(cut)))).as("cut at " + cut)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Node.js and System.out.println(x), e.g. file.txt", "3.14159 and 1,000,000", "v1.2.3-beta",
        "北京是中国的首都，上海有很多条路。", "订单号123456789012345678901", "5 red apples on the street", "user@host without a dot",
        "a.b.c", "他说：“好的……”", "1+1=2", "2024-05-01 10:30", "…", "😀😀"})
    void whatIsNot_staysAsItIs(String text) throws InterruptedException {
        assertThat(masked(List.of(text))).isEqualTo(text);
        assertThat(masked(text.codePoints().mapToObj(Character::toString).toList())).isEqualTo(text);
    }

    @Test
    void prose_isPassedOnUpToItsLastWord() throws InterruptedException {
        answer.accept(new ChatEvent.Text("Hello there, wor"));
        assertThat(told).containsExactly(new ChatEvent.Text("Hello there, "));

        answer.accept(new ChatEvent.Text("ld. "));
        assertThat(told).containsExactly(new ChatEvent.Text("Hello there, "), new ChatEvent.Text("world. "));

        answer.accept(new ChatEvent.Text("你好，今天天气"));
        assertThat(told.getLast()).isEqualTo(new ChatEvent.Text("你好，今天天气"));
    }

    @Test
    void reasoningIsMaskedAsWell_argumentsAreNot() throws InterruptedException {
        ChatEvent begun = new ChatEvent.CallBegun("c", "send");
        ChatEvent arguments = new ChatEvent.CallArguments("{\"to\":\"a@b.com\"}");
        answer.accept(new ChatEvent.Reasoning("To a@b.com"));
        answer.accept(new ChatEvent.Text("Sent to a@b."));
        answer.accept(new ChatEvent.Text("com"));
        answer.accept(begun);
        answer.accept(arguments);

        assertThat(told).containsExactly(new ChatEvent.Reasoning("To "), new ChatEvent.Reasoning("***"),
                new ChatEvent.Text("Sent to "), new ChatEvent.Text("***"), begun, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a.", "http://a", "北", "1 A", "a@b.", "-", "北京"})
    void longRuns_areMaskedInLinearTime(String unit) {
        String text = unit.repeat(200_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> masked(List.of(text)));
    }

    private String masked(List<String> pieces) throws InterruptedException {
        List<ChatEvent> events = new ArrayList<>();
        MaskedAnswer masked = new MaskedAnswer(events::add);
        for (String piece : pieces) {
            masked.accept(new ChatEvent.Text(piece));
        }
        masked.accept(new ChatEvent.CallBegun("end", "x"));
        StringBuilder text = new StringBuilder();
        events.forEach(event -> {
            if (event instanceof ChatEvent.Text said) {
                text.append(said.piece());
            }
        });
        return text.toString();
    }
}
