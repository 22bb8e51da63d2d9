package io.minimax4j.client.speech;

import java.util.HexFormat;

import io.minimax4j.client.transport.Reply;

/** Audio as the wire carries it: two hexadecimal digits a byte, of either case. */
final class Hex {
    private Hex() {}

    static byte[] decode(String hex, Reply reply) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw reply.malformed("audio that is not hex", null);
        }
    }
}
