package io.minimax4j.client.speech;

import java.util.HexFormat;
import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;

/** Audio as the wire carries it: two hexadecimal digits a byte, of either case. */
final class Hex {
    private Hex() {}

    static byte[] decode(String hex, Function<String, MiniMaxException> malformed) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw malformed.apply("audio that is not hex");
        }
    }
}
