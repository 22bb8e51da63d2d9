package io.minimax4j.engine.media.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.Patch;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.picture.PixelSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagePipeTest {
    @Test
    void grant_isLengthSessionTypeAndNumber() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();

        new MessageOutput(wire).send(258, new Message.Grant(65_536));

        assertThat(HexFormat.of().formatHex(wire.toByteArray())).isEqualTo("00000009" + "00000102" + "07" + "00010000");
    }

    @Test
    void samples_areBigEndianAfterTheirCount() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();

        new MessageOutput(wire).send(1, new Message.Samples(new short[]{9, 1, -1, 9}, 1, 2));

        assertThat(HexFormat.of().formatHex(wire.toByteArray()))
                .isEqualTo("0000000d" + "00000001" + "0a" + "00000002" + "0001" + "ffff");
    }

    @Test
    void pixels_areThatPartOfTheirArray() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();

        new MessageOutput(wire).send(1, new Message.Pixels(new byte[]{9, 1, 2, 9}, 1, 2));

        assertThat(HexFormat.of().formatHex(wire.toByteArray()))
                .isEqualTo("0000000b" + "00000001" + "15" + "00000002" + "0102");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void message_comesThroughAsItWas(Message message) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        new MessageOutput(wire).send(7, message);

        Envelope read = input(wire.toByteArray()).read();

        assertThat(read).usingRecursiveComparison().isEqualTo(new Envelope(7, message));
    }

    static List<Message> messages() {
        PcmFormat stereo = new PcmFormat(44_100, 2);
        return List.of(new Message.Hello(3), new Message.Warm(), new Message.Alive(),
                new Message.Speak(SynthesisRequest.builder("你好 😀", "cmn").form(SynthesisRequest.TextForm.SSML)
                        .variant("f2").wordsPerMinute(80).pitch(1).pitchRange(2).volume(3).wordGapMs(40).hertz(147)
                        .phonemes(true).build()),
                new Message.Decode("/tmp/ü.mp3", stereo, new DecodeLimits(Duration.ofMinutes(5))),
                new Message.Probe("/tmp/a"),
                new Message.Encode(PcmFormat.mono(22_050), new AudioEncoding(AudioCodec.MP3, 32_000, 1, 128_000), true),
                new Message.Finish(), new Message.Cancel(), new Message.Done(), new Message.Begin(stereo),
                new Message.Event(new SpeechEvent(SpeechEvent.Kind.END, 5, 0, 99_999_999_999L)),
                new Message.Event(new SpeechEvent(SpeechEvent.Kind.PHONEME, 5, 0, 40, "ts.h")),
                new Message.Encoded(new byte[]{1, 2, 3}),
                new Message.Tail(new EncodedTail(new byte[]{4}, List.of(new Patch(4, 0, new byte[]{5})), stereo, 77)),
                new Message.Info(new MediaInfo("mov", -1,
                        List.of(new MediaInfo.AudioStream("aac", 48_000, 2, 10),
                                new MediaInfo.VideoStream("h264", 1366, 768, 29.97, 11, true),
                                new MediaInfo.OtherStream("mov_text")))),
                new Message.Look("/tmp/a.png", 60_000_000_000L),
                new Message.Watch("/tmp/a.mp4", new FrameLimits(new PixelSize(1366, 768), 24, 300, 9_000_000)),
                new Message.Film("/tmp/b.mp4", new ClipFormat(new PixelSize(768, 1366), 25, stereo)),
                new Message.Pixels(new byte[]{7, 8, 9}, 0, 3), new Message.Sized(new PixelSize(3, 1)),
                new Message.Failed(MediaException.Kind.LIMIT, "too long"));
    }

    @Test
    void read_severalMessages_keepsTheirOrder() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        MessageOutput out = new MessageOutput(wire);
        out.send(1, new Message.Encoded(new byte[500_000]));
        out.send(2, new Message.Done());
        MessageInput in = input(wire.toByteArray());

        assertThat(in.read()).extracting(Envelope::session).isEqualTo(1);
        assertThat(in.read()).isEqualTo(new Envelope(2, new Message.Done()));
        assertThat(in.read()).isNull();
    }

    @Test
    void read_pipeEndsInsideAFrame_isTheEnd() throws IOException {
        assertThat(input(HexFormat.of().parseHex("0000000900000102")).read()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7fffffff", // longer than any frame
        "ffffffff", // a negative length
        "00000004" + "00000001", // no type
        "00000005" + "00000001" + "7f", // unknown type
        "00000007" + "00000001" + "07" + "0001", // ends inside a number
        "00000006" + "00000001" + "10" + "00", // a byte too many
        "00000009" + "00000001" + "0a" + "7fffffff", // more samples than there are bytes
        "00000009" + "00000001" + "0d" + "80000000", // a negative count
        "0000000d" + "00000001" + "0b" + "00000000" + "00000001", // a format that cannot be
        "0000000d" + "00000001" + "11" + "00000063" + "00000000" // an unknown kind of failure
    })
    void read_brokenFrame_isRefused(String hex) {
        MessageInput in = input(HexFormat.of().parseHex(hex));

        assertThatThrownBy(in::read).isInstanceOf(BrokenFrameException.class);
    }

    @Test
    void send_messageBeyondTheFrame_isRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        MessageOutput out = new MessageOutput(wire);

        assertThatThrownBy(() -> out.send(1, new Message.Encoded(new byte[MessageInput.MAX_FRAME])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(wire.size()).isZero();
    }

    private static MessageInput input(byte[] wire) {
        return new MessageInput(new ByteArrayInputStream(wire));
    }
}
