package io.minimax4j.engine.offline.chat.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.OfflineChatConfig;
import io.minimax4j.engine.offline.chat.OfflineChatEngine;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PictureAnswerTest {
    private static final ChatModel MODEL = new ChatModel("MiniMax-Text-01", ChatModel.Reasoning.NEVER, true, 1_000_192,
            2_048);
    private static final OfflineChatEngine ENGINE = new OfflineChatEngine(OfflineChatConfig.defaults());
    /** Headers alone: 640 x 480. */
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d4948445200000280000001e00802000000");
    private static final byte[] GIF = HexFormat.of().parseHex("4749463839618002e001f70000");
    private static final byte[] JPEG = HexFormat.of()
            .parseHex("ffd8ffe000104a46494600010100000100010000ffc0001108" + "01e0" + "0280" + "03012200021101031101");
    private static final byte[] WEBP = HexFormat.of()
            .parseHex("524946461a000000574542505650385820000000100000007f0200df0100");

    private static Turn turn(String text, Picture... pictures) {
        return new Turn(Speaker.USER, "", text, List.of(pictures), List.of(), "");
    }

    private static String answer(Turn... turns) throws InterruptedException {
        return answer(ENGINE, turns);
    }

    private static String answer(OfflineChatEngine engine, Turn... turns) throws InterruptedException {
        List<ChatEvent> events = new ArrayList<>();
        engine.chat(Conversation.plain(MODEL, List.of(turns), 1000), events::add);
        return events.stream().map(event -> event instanceof ChatEvent.Text piece ? piece.piece() : "")
                .collect(Collectors.joining());
    }

    @Test
    void sizes_are_read_from_the_header_of_every_type() {
        for (byte[] file : List.of(PNG, GIF, JPEG, WEBP)) {
            assertThat(Dimensions.of(file)).contains(new Dimensions(640, 480));
        }
        assertThat(Dimensions.of(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})).isEmpty();
        assertThat(Dimensions.of(new byte[0])).isEmpty();
    }

    @Test
    void a_picture_is_told_by_its_header_and_nothing_is_made_up() throws InterruptedException {
        assertThat(answer(turn("What is in this picture?", new Picture("image/png", PNG))))
                .contains("1 picture").contains("PNG, 640 × 480 pixels, 29 bytes").contains("needs a vision model");
        assertThat(answer(turn("这张图片里有什么？", new Picture("image/gif", GIF)))).contains("GIF，640 × 480 像素")
                .contains("视觉模型");
    }

    @Test
    void a_picture_that_can_be_looked_at_is_described() throws InterruptedException {
        OfflineChatEngine seeing = new OfflineChatEngine(OfflineChatConfig.defaults(),
                (picture, question) -> picture.mediaType().equals("image/png")
                        ? Optional.of("Mostly red; asked was: " + question)
                        : Optional.empty());
        Picture png = new Picture("image/png", PNG);

        assertThat(answer(seeing, turn("Describe it", png))).isEqualTo("You sent 1 picture: PNG, 640 × 480 pixels, 29"
                + " bytes. Mostly red; asked was: Describe it. That is what can be measured. What it stands for needs a"
                + " vision model, and I am minimax4j's offline engine, which runs without one.");
        assertThat(answer(seeing, turn("这两张图片里有什么？", png, new Picture("image/gif", GIF))))
                .startsWith("你发来了 2 张图片：\n1. PNG，640 × 480 像素，29 字节。Mostly red; asked was: 这两张图片里有什么？"
                        + "\n2. GIF，640 × 480 像素，13 字节\n");
        assertThat(answer(seeing, turn("How many pictures did I send?", png))).isEqualTo("You sent 1 picture.");
    }

    @Test
    void an_interrupt_while_a_picture_is_looked_at_ends_the_answer() {
        OfflineChatEngine engine = new OfflineChatEngine(OfflineChatConfig.defaults(), (_, _) -> {
            Thread.currentThread().interrupt();
            return Optional.empty();
        });

        assertThatThrownBy(() -> answer(engine, turn("Describe it", new Picture("image/png", PNG))))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void pictures_are_counted_those_of_earlier_turns_as_well() throws InterruptedException {
        Picture picture = new Picture("image/png", PNG);
        assertThat(answer(turn("How many pictures did I send?", picture, picture))).isEqualTo("You sent 2 pictures.");
        assertThat(answer(turn("Look", picture), turn("How many images are there?"))).isEqualTo("You sent 1 picture.");
    }

    @Test
    void another_request_beside_a_picture_is_answered() throws InterruptedException {
        assertThat(answer(turn("What is 12 times 3?", new Picture("image/png", PNG)))).isEqualTo("12 × 3 = 36");
    }

    @Test
    void pictures_count_as_prompt_by_their_size() {
        Conversation bare = Conversation.plain(MODEL, List.of(turn("hello world")), 100);
        Conversation shown = Conversation.plain(MODEL, List.of(turn("hello world", new Picture("image/png", PNG))),
                100);
        Conversation odd = Conversation.plain(MODEL,
                List.of(turn("hello world", new Picture("image/png", new byte[9]))), 100);
        // 640 x 480 takes two squares of 512 pixels: 85 + 2 * 170
        assertThat(ENGINE.promptTokens(shown) - ENGINE.promptTokens(bare)).isEqualTo(425);
        assertThat(ENGINE.promptTokens(odd) - ENGINE.promptTokens(bare)).isEqualTo(1000);
    }
}
