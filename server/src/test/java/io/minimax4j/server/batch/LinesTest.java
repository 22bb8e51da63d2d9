package io.minimax4j.server.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.batch.Lines.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final Part WHOLE = new Part(1, 0, 0, 0);

    private static List<Line> read(InputStream in) throws IOException {
        List<Line> all = new ArrayList<>();
        try (Lines lines = new Lines(in, WHOLE)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }

    private static List<Line> read(byte[] file) throws IOException {
        return read(new ByteArrayInputStream(file));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> new String(line.text(), UTF_8)).toList();
    }

    /** Gives a few bytes at a time, as a disk or a network may. */
    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(70_000)));
            }
        };
    }

    @Test
    void lineEnds_ofEitherKindAreCutOff() throws IOException {
        List<Line> lines = read("a\r\nb\n\nc\r\n\r\nd".getBytes(UTF_8));

        assertThat(texts(lines)).containsExactly("a", "b", "", "c", "", "d");
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(lines).extracting(Line::offset).containsExactly(0L, 3L, 5L, 6L, 9L, 11L);
        assertThat(lines).extracting(Line::bytes).containsExactly(3L, 2L, 1L, 3L, 2L, 1L);
    }

    @Test
    void carriageReturnInsideALine_belongsToIt() throws IOException {
        assertThat(texts(read("a\rb\r\r\n".getBytes(UTF_8)))).containsExactly("a\rb\r");
    }

    @Test
    void lastLine_needsNoEnd_andAnEndMakesNoLineMore() throws IOException {
        assertThat(texts(read("a\nb".getBytes(UTF_8)))).containsExactly("a", "b");
        assertThat(texts(read("a\nb\n".getBytes(UTF_8)))).containsExactly("a", "b");
        assertThat(read(new byte[0])).isEmpty();
        assertThat(texts(read("\n".getBytes(UTF_8)))).containsExactly("");
    }

    @Test
    void byteOrderMark_isNoPartOfTheFirstLine_andStaysElsewhere() throws IOException {
        List<Line> lines = read("\uFEFFa\n\uFEFFb".getBytes(UTF_8));

        assertThat(texts(lines)).containsExactly("a", "\uFEFFb");
        assertThat(lines.getFirst().bytes()).isEqualTo(5);
        assertThat(lines.get(1).offset()).isEqualTo(5);
        assertThat(read("\uFEFF".getBytes(UTF_8)).getFirst().isBlank()).isTrue();
    }

    @Test
    void partInTheMiddleOfAFile_countsOnFromItsBeginning() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream("c\nd\n".getBytes(UTF_8)), new Part(7, 2, 100, 4));

        Line first = lines.next();
        Line second = lines.next();

        assertThat(List.of(first.number(), first.offset())).containsExactly(7L, 100L);
        assertThat(List.of(second.number(), second.offset())).containsExactly(8L, 102L);
        assertThat(lines.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 65_535, 65_536, 65_537, 200_003})
    void lineThatIsTooLong_isMeasuredAndTheNextOneFound(int before) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("x".repeat(before).getBytes(UTF_8));
        file.writeBytes("\n".getBytes(UTF_8));
        file.writeBytes("é".repeat(Lines.LONGEST / 2 + 700_001).getBytes(UTF_8));
        file.writeBytes("\r\nnext\n".getBytes(UTF_8));

        List<Line> lines = read(inPieces(file.toByteArray(), new Random(before)));

        assertThat(lines).extracting(Line::tooLong).containsExactly(false, true, false);
        assertThat(lines.get(0).text()).hasSize(before);
        assertThat(lines.get(1).bytes()).isEqualTo(Lines.LONGEST + 1_400_002L + 2);
        assertThat(lines.get(2).offset()).isEqualTo(file.size() - 5);
        assertThat(new String(lines.get(2).text(), UTF_8)).isEqualTo("next");
    }

    /** Of a size that fills the buffer of the text exactly before the line becomes too long. */
    @Test
    void lineThatIsTooLong_inPiecesOfAnOddSize_isMeasured() throws IOException {
        byte[] bytes = "x".repeat(9_000_000).getBytes(UTF_8);
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 32_718));
            }
        };

        assertThat(read(in)).singleElement().satisfies(line -> {
            assertThat(line.tooLong()).isTrue();
            assertThat(line.bytes()).isEqualTo(9_000_000);
        });
    }

    @Test
    void longestLine_isWhole_andOneByteMoreIsTooMuch() throws IOException {
        byte[] longest = new byte[Lines.LONGEST + 1];
        Arrays.fill(longest, (byte) 'x');
        assertThat(read(longest).getFirst().tooLong()).isTrue();

        longest[Lines.LONGEST] = '\n';
        assertThat(read(longest).getFirst().tooLong()).isFalse();
        assertThat(read(longest).getFirst().text()).hasSize(Lines.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void offsets_giveTheBytesOfTheFileBack(long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = "语é𝄞a".repeat(random.nextInt(10) == 0 ? random.nextInt(20_000) : random.nextInt(30));
            expected.add(text);
            file.writeBytes(text.getBytes(UTF_8));
            file.writeBytes((random.nextBoolean() ? "\n" : "\r\n").getBytes(UTF_8));
        }
        byte[] bytes = file.toByteArray();

        List<Line> lines = read(inPieces(bytes, random));

        assertThat(texts(lines)).isEqualTo(expected);
        long end = 0;
        for (Line line : lines) {
            assertThat(line.offset()).isEqualTo(end);
            end = line.offset() + line.bytes();
            byte[] piece = Arrays.copyOfRange(bytes, (int) line.offset(), (int) end);
            assertThat(new String(piece, UTF_8).stripTrailing()).isEqualTo(new String(line.text(), UTF_8));
        }
        assertThat(end).isEqualTo(bytes.length);
    }
}
