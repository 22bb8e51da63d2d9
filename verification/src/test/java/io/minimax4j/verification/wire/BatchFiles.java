package io.minimax4j.verification.wire;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Input files of batches, written out by hand, whose right answers are known: line i asks for i plus 7. */
public final class BatchFiles {
    public static final String CHAT = "/v1/text/chatcompletion_v2";
    private static final int ADDEND = 7;
    private static final String MODEL = "MiniMax-Text-01";

    private BatchFiles() {}

    /** Lines 0 to {@code count - 1}, each ended by LF. */
    public static byte[] sums(int count) {
        return IntStream.range(0, count).mapToObj(i -> sum(i) + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One line, without its end. */
    public static String sum(int number) {
        return line(customId(number), question(number));
    }

    public static String line(String customId, String body) {
        return "{\"custom_id\":\"" + customId + "\",\"method\":\"POST\",\"url\":\"" + CHAT + "\",\"body\":" + body
                + "}";
    }

    /** The request of a line, as it would be sent by itself. */
    public static String question(int number) {
        return question(number, MODEL, "");
    }

    /** @param more further fields, each begun with a comma */
    public static String question(int number, String model, String more) {
        return "{\"model\":\"" + model + "\",\"messages\":[{\"role\":\"user\",\"content\":\"What is " + number
                + " plus "
                + ADDEND + "?\"}]" + more + "}";
    }

    public static String customId(int number) {
        return "sum-" + number;
    }

    /** What the answer to a line ends with. */
    public static String answer(int number) {
        return "= " + (number + ADDEND);
    }

    public static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
