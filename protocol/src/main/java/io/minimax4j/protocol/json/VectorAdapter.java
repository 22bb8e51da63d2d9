package io.minimax4j.protocol.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.embedding.EmbeddingVector;
import org.jspecify.annotations.Nullable;

/**
 * A vector: an array of numbers, or base64. The array is written in one go with the digits that a float needs, half of
 * what the library would write for it as a double.
 */
final class VectorAdapter implements JsonAdapter<EmbeddingVector> {
    private static final int FIRST_SIZE = 1536;
    private static final int DIGITS = 13;

    @Override
    public void toJson(JsonWriter writer, @Nullable EmbeddingVector value) {
        if (value == null) {
            writer.nullValue();
        } else if (value.packed()) {
            writer.value(base64(value.numbers()));
        } else {
            writer.rawValue(array(value.numbers()));
        }
    }

    private static String base64(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static String array(float[] numbers) {
        StringBuilder text = new StringBuilder(numbers.length * DIGITS + 2).append('[');
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        return text.append(']').toString();
    }

    @Override
    public @Nullable EmbeddingVector fromJson(JsonReader reader) {
        if (reader.isNullValue()) {
            return null;
        }
        return reader.currentToken() == JsonReader.Token.STRING
                ? new EmbeddingVector(unpacked(reader.readString()), true)
                : new EmbeddingVector(numbers(reader));
    }

    private static float[] unpacked(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException("a vector in a string is base64");
        }
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return numbers;
    }

    private static float[] numbers(JsonReader reader) {
        float[] numbers = new float[FIRST_SIZE];
        int count = 0;
        reader.beginArray();
        while (reader.hasNextElement()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = (float) reader.readDouble();
        }
        reader.endArray();
        return Arrays.copyOf(numbers, count);
    }
}
