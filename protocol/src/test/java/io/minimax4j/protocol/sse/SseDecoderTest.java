package io.minimax4j.protocol.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SseDecoderTest {
    private static final int MAX_LINE = 1 << 20;

    /** Gives out at most that many bytes a read, as a network does. */
    private static InputStream inPieces(byte[] bytes, int size) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, size));
            }
        };
    }

    private static List<SseEvent> read(InputStream in) throws IOException {
        List<SseEvent> events = new ArrayList<>();
        try (SseDecoder decoder = new SseDecoder(in, MAX_LINE)) {
            for (SseEvent event = decoder.next(); event != null; event = decoder.next()) {
                events.add(event);
            }
        }
        return events;
    }

    /** The data of all events, the same whatever pieces the bytes come in. */
    private static List<String> data(String stream) throws IOException {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        List<String> whole = read(inPieces(bytes, Integer.MAX_VALUE)).stream().map(SseEvent::data).toList();
        for (int size : new int[]{1, 2, 3, 7}) {
            assertThat(read(inPieces(bytes, size)).stream().map(SseEvent::data)).as("in pieces of " + size)
                    .containsExactlyElementsOf(whole);
        }
        return whole;
    }

    @Test
    void events_endWithABlankLine() throws Exception {
        assertThat(data("data: a\n\ndata: b\n\n")).containsExactly("a", "b");
    }

    @Test
    void lineEnds_mayBeLfCrLfCrOrMixed() throws Exception {
        assertThat(data("data: a\r\n\r\ndata: b\r\n\r\n")).containsExactly("a", "b");
        assertThat(data("data: a\r\rdata: b\r\r")).containsExactly("a", "b");
        assertThat(data("data: a\n\r\ndata: b\r\n\ndata: c\r\n\rdata: d\n\n")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void severalDataLines_areJoinedByLineBreaks() throws Exception {
        assertThat(data("data: a\ndata:\ndata:b\ndata\n\n")).containsExactly("a\n\nb\n");
    }

    @Test
    void oneSpaceAfterTheColon_isDropped() throws Exception {
        assertThat(data("data:a\n\ndata: b\n\ndata:  c\n\ndata: \n\n")).containsExactly("a", "b", " c", "");
    }

    @Test
    void commentsAndOtherFields_arePassedOver() throws Exception {
        assertThat(data(": hello\n\nid: 7\nretry: 10\ndatax: y\n data: z\ndata: a\n: more\n\n:\n\n"))
                .containsExactly("a");
    }

    @Test
    void aByteOrderMark_countsOnlyAtTheStart() throws Exception {
        assertThat(data("\uFEFFdata: a\n\ndata: \uFEFFb\n\n")).containsExactly("a", "\uFEFFb");
    }

    @Test
    void charactersOfSeveralBytes_mayBeSplit() throws Exception {
        assertThat(data("data: é你好😀\n\n")).containsExactly("é你好😀");
    }

    @Test
    void anEventAtTheEnd_countsWithoutItsBlankLine() throws Exception {
        assertThat(data("data: a\n\ndata: b\n")).containsExactly("a", "b");
        assertThat(data("data: a\n\ndata: b")).containsExactly("a", "b");
        assertThat(data("data: a\r")).containsExactly("a");
        assertThat(data("")).isEmpty();
        assertThat(data("\n\n\n")).isEmpty();
    }

    @Test
    void aCut_isAnEndInTheMiddleOfALine() throws Exception {
        for (String whole : new String[]{"data: a\n\n", "data: a\n", "data: a\r", ""}) {
            assertThat(cut(whole)).as(whole).isFalse();
        }
        assertThat(cut("data: a\n\ndata: {\"b")).isTrue();
    }

    private static boolean cut(String stream) throws IOException {
        SseDecoder decoder = new SseDecoder(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)),
                MAX_LINE);
        SseEvent event = decoder.next();
        while (event != null) {
            event = decoder.next();
        }
        return decoder.cut();
    }

    @Test
    void names_belongToOneEvent() throws Exception {
        byte[] stream = "event: ping\n\nevent: delta\ndata: a\n\ndata: b\n\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ByteArrayInputStream(stream)))
                .containsExactly(new SseEvent("delta", "a"), new SseEvent("message", "b"));
    }

    @Test
    void done_isRecognised() {
        assertThat(new SseEvent("message", "[DONE]").done()).isTrue();
        assertThat(new SseEvent("message", "{}").done()).isFalse();
    }

    @Test
    void aLineOfExactlyTheMost_isTakenAndOneMoreByteIsNot() throws Exception {
        String longest = "data: " + "x".repeat(MAX_LINE - "data: ".length());
        assertThat(data(longest + "\n\n")).singleElement().asString().hasSize(MAX_LINE - 6);
        assertThatThrownBy(() -> data(longest + "x\n\n")).isInstanceOf(LineTooLongException.class)
                .hasMessageContaining("1048576 bytes");
        assertThatThrownBy(() -> data(longest + "x")).isInstanceOf(LineTooLongException.class);
    }

    @Test
    void aLineWithoutEnd_isRefusedBeforeItFillsTheHeap() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                given += length;
                assertThat(given).isLessThan(4L * MAX_LINE);
                return length;
            }
        };
        assertThatThrownBy(() -> read(endless)).isInstanceOf(LineTooLongException.class);
    }

    @Test
    @Timeout(10)
    void anEvent_isGivenOutBeforeMoreComes() throws Exception {
        for (String end : new String[]{"\n\n", "\r\n\r\n", "\r\r"}) {
            try (PipedOutputStream out = new PipedOutputStream();
                    SseDecoder decoder = new SseDecoder(new PipedInputStream(out), MAX_LINE)) {
                out.write(("data: a" + end).getBytes(StandardCharsets.UTF_8));
                assertThat(decoder.next()).isEqualTo(new SseEvent("message", "a"));
                out.write(("data: b" + end).getBytes(StandardCharsets.UTF_8));
                assertThat(decoder.next()).isEqualTo(new SseEvent("message", "b"));
            }
        }
    }

    @Test
    void theEncoder_writesLfAndTheBlankLine() {
        assertThat(SseEncoder.data("{\"a\":\"你\"}".getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8).isEqualTo("data: {\"a\":\"你\"}\n\n");
    }
}
