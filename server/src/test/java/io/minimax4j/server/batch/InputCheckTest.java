package io.minimax4j.server.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.minimax4j.protocol.batch.Batch.Problem;
import io.minimax4j.server.batch.InputCheck.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputCheckTest {
    private static final String URL = "/v1/text/chatcompletion_v2";
    private static final int PARALLEL = 4;

    private static String line(Object id) {
        return "{\"custom_id\":\"" + id + "\",\"method\":\"POST\",\"url\":\"" + URL + "\",\"body\":{}}";
    }

    private static Checked check(InputStream in) throws IOException, InterruptedException {
        try (Lines lines = new Lines(in, new Part(1, 0, 0, 0))) {
            return new InputCheck(URL, PARALLEL).check(lines);
        }
    }

    private static Checked check(String file) throws IOException, InterruptedException {
        return check(new ByteArrayInputStream(file.getBytes(UTF_8)));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(InputCheckTest::line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{                                                                     | invalid_json_line          |     ",
        "[1]                                                                   | invalid_json_line          |     ",
        "nonsense                                                              | invalid_json_line          |     ",
        "{\"method\":\"POST\",\"url\":\"U\",\"body\":{}}                       | missing_required_parameter | custom_id",
        "{\"custom_id\":\" \",\"method\":\"POST\",\"url\":\"U\",\"body\":{}}   | missing_required_parameter | custom_id",
        "{\"custom_id\":\"LONG\",\"method\":\"POST\",\"url\":\"U\",\"body\":{}}| invalid_custom_id          | custom_id",
        "{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":\"U\",\"body\":{}}   | duplicate_custom_id        | custom_id",
        "{\"custom_id\":\"b\",\"url\":\"U\",\"body\":{}}                       | invalid_method             | method",
        "{\"custom_id\":\"b\",\"method\":\"post\",\"url\":\"U\",\"body\":{}}   | invalid_method             | method",
        "{\"custom_id\":\"b\",\"method\":\"POST\",\"body\":{}}                 | missing_required_parameter | url",
        "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"/v1/x\",\"body\":{}}| mismatched_endpoint       | url",
        "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"U\"}               | missing_required_parameter | body",
        "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"U\",\"body\":null} | missing_required_parameter | body",
        "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"U\",\"body\":\"x\"}| missing_required_parameter | body",
        "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"U\",\"body\":[]}   | missing_required_parameter | body"})
    void eachProblem_hasItsCodeItsFieldAndItsLine(String bad, String code, String param) throws Exception {
        String file = line("a") + "\r\n\n" + bad.strip().replace("\"U\"", "\"" + URL + "\"")
                .replace("LONG", "x".repeat(513)) + "\n" + line("c");

        Checked checked = check(file);

        assertThat(checked.problems()).extracting(Problem::code, Problem::param, Problem::line)
                .containsExactly(tuple(code, param, 3L));
        assertThat(checked.parts()).isEmpty();
    }

    @Test
    void severalThingsWrongWithALine_areAllTold() throws Exception {
        assertThat(check("{}").problems()).extracting(Problem::param).containsExactly("custom_id", "method", "url",
                "body");
    }

    @Test
    void lineThatIsTooLong_isAProblemOfThatLine() throws Exception {
        Checked checked = check(line(1) + "\n" + line("x".repeat(Lines.LONGEST)) + "\n" + line(2));

        assertThat(checked.problems()).extracting(Problem::code, Problem::line)
                .containsExactly(tuple("line_too_long", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \t\r\n", "\uFEFF"})
    void fileWithoutRequests_isRefused(String file) throws Exception {
        assertThat(check(file).problems()).extracting(Problem::code).containsExactly("empty_file");
    }

    @Test
    void hundredProblems_areEnough() throws Exception {
        assertThat(check("{\n".repeat(1000)).problems()).hasSize(100);
    }

    @Test
    void fiftyThousandRequests_areTaken_blankLinesNotCounted() throws Exception {
        Checked checked = check("\n" + lines(50_000) + "\n\n\n");

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.requests()).isEqualTo(50_000);
        assertThat(checked.parts()).hasSize(500);
    }

    @Test
    void oneRequestMore_isRefusedWithTheLineThatIsTooMany() throws Exception {
        Checked checked = check(lines(50_002));

        assertThat(checked.problems()).extracting(Problem::code, Problem::line)
                .containsExactly(tuple("too_many_requests", 50_001L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 15, 16, 31})
    void smallBatch_isCutFinely(int requests) throws Exception {
        assertThat(check(lines(requests)).parts()).hasSizeGreaterThanOrEqualTo(Math.min(requests, PARALLEL * 4));
    }

    @Test
    void interrupt_endsTheCheck() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> check(lines(3))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void parts_coverEveryRequestOnceWithItsNumber(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        List<String> expected = new ArrayList<>();
        int count = random.nextInt(400);
        for (int number = 1; number <= count + 1; number++) {
            if (random.nextInt(5) > 0 || number == count + 1) {
                String text = line(number).replace("{}",
                        "{\"é\":\"" + "语".repeat(random.nextInt(random.nextInt(20) == 0 ? 200_000 : 300)) + "\"}");
                expected.add(number + " " + text);
                file.append(text);
            }
            file.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        byte[] bytes = file.toString().getBytes(UTF_8);

        Checked checked = check(new ByteArrayInputStream(bytes));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.requests()).isEqualTo(expected.size());
        List<String> read = new ArrayList<>();
        for (Part part : Part.all(Part.text(checked.parts()))) {
            byte[] piece = Arrays.copyOfRange(bytes, (int) part.offset(), (int) (part.offset() + part.bytes()));
            try (Lines lines = new Lines(new ByteArrayInputStream(piece), part)) {
                for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                    assertThat(line.number()).isBetween(part.firstLine(), part.firstLine() + part.lines() - 1);
                    if (!line.isBlank()) {
                        read.add(line.number() + " " + new String(line.text(), UTF_8));
                    }
                }
            }
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void millionsOfBlankLines_makeNoPartsAndTakeNoMemory() throws Exception {
        byte[] blank = new byte[10 << 20];
        Arrays.fill(blank, (byte) '\n');
        byte[] request = line(1).getBytes(UTF_8);
        System.arraycopy(request, 0, blank, blank.length / 2, request.length);

        Checked checked = check(new ByteArrayInputStream(blank));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.requests()).isEqualTo(1);
        assertThat(checked.parts()).hasSize(1);
    }
}
