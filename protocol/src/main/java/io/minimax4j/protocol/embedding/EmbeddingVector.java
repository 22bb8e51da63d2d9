package io.minimax4j.protocol.embedding;

import java.util.Arrays;

/**
 * A vector as it stands on the wire.
 *
 * @param numbers its numbers, which nobody changes
 * @param packed whether it is written as base64 of its numbers, four bytes each, the lowest first, instead of as an array
 */
public record EmbeddingVector(float[] numbers, boolean packed) {
    public EmbeddingVector(float[] numbers) {
        this(numbers, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmbeddingVector vector && packed == vector.packed
                && Arrays.equals(numbers, vector.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "EmbeddingVector of " + numbers.length;
    }
}
