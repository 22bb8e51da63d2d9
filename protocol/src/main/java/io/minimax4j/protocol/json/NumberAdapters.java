package io.minimax4j.protocol.json;

import java.math.BigDecimal;
import java.util.function.Function;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;

/**
 * Whole numbers as real clients send them: as a number, as digits in a string, or with a fraction of zero
 * ({@code pitch: 0.0}).
 */
final class NumberAdapters {
    static final JsonAdapter<Integer> INT = new Whole<>(BigDecimal::intValueExact) {
        @Override
        public void toJson(JsonWriter writer, Integer value) {
            writer.value(value.intValue());
        }
    };
    static final JsonAdapter<Long> LONG = new Whole<>(BigDecimal::longValueExact) {
        @Override
        public void toJson(JsonWriter writer, Long value) {
            writer.value(value.longValue());
        }
    };

    private NumberAdapters() {}

    private abstract static class Whole<N extends Number> implements JsonAdapter<N> {
        private final Function<BigDecimal, N> exact;

        Whole(Function<BigDecimal, N> exact) {
            this.exact = exact;
        }

        @Override
        public N fromJson(JsonReader reader) {
            try {
                return exact.apply(decimal(reader));
            } catch (ArithmeticException | NumberFormatException e) {
                throw new JsonFormatException("a whole number is expected");
            }
        }

        private static BigDecimal decimal(JsonReader reader) {
            BigDecimal value = reader.currentToken() == JsonReader.Token.STRING
                    ? new BigDecimal(reader.readString().strip())
                    : reader.readDecimal();
            if (value.scale() < -18) {
                throw new ArithmeticException("too large");
            }
            return value;
        }
    }
}
