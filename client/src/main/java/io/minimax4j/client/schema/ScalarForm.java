package io.minimax4j.client.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A value without parts. Models are loose with types, so a number may come as digits in a text and a text as a number;
 * whatever would lose something is refused.
 *
 * @param type its type in the schema
 * @param format its format in the schema, empty if there is none
 * @param expected what it is called in an error
 * @param reader makes the value; an IllegalArgumentException, ArithmeticException or DateTimeException refuses it
 */
record ScalarForm(String type, String format, String expected, Function<Object, Object> reader) implements ValueForm {
    private static final int MOST_DIGITS = 400;
    private static final ScalarForm TEXT = new ScalarForm("string", "", "a text", ScalarForm::text);
    private static final ScalarForm BOOLEAN = new ScalarForm("boolean", "", "true or false", ScalarForm::bool);
    private static final Map<Class<?>, ScalarForm> FORMS = forms();

    private static Map<Class<?>, ScalarForm> forms() {
        Map<Class<?>, ScalarForm> forms = new LinkedHashMap<>();
        forms.put(String.class, TEXT);
        forms.put(boolean.class, BOOLEAN);
        forms.put(Boolean.class, BOOLEAN);
        number(forms, byte.class, Byte.class, whole("from -128 to 127", number -> number.byteValueExact()));
        number(forms, short.class, Short.class, whole("of 16 bits", number -> number.shortValueExact()));
        number(forms, int.class, Integer.class, whole("of 32 bits", number -> number.intValueExact()));
        number(forms, long.class, Long.class, whole("of 64 bits", number -> number.longValueExact()));
        forms.put(BigInteger.class, whole("", number -> number));
        number(forms, double.class, Double.class, fraction(number -> finite(number.doubleValue())));
        number(forms, float.class, Float.class, fraction(number -> (float) finite(number.floatValue())));
        forms.put(BigDecimal.class, fraction(number -> number));
        forms.put(LocalDate.class, formatted("date", "a date like 2026-08-04", LocalDate::parse));
        forms.put(LocalTime.class, formatted("time", "a time like 09:30:00", ScalarForm::time));
        forms.put(LocalDateTime.class, formatted("", "a date and time like 2026-08-04T09:30:00", LocalDateTime::parse));
        forms.put(OffsetDateTime.class,
                formatted("date-time", "a date and time like 2026-08-04T09:30:00+08:00", OffsetDateTime::parse));
        forms.put(Instant.class, formatted("date-time", "a date and time like 2026-08-04T09:30:00Z",
                text -> OffsetDateTime.parse(text).toInstant()));
        forms.put(Duration.class, formatted("duration", "a duration like PT1H30M", Duration::parse));
        forms.put(URI.class, formatted("uri", "an address like https://example.com/", URI::create));
        forms.put(UUID.class,
                formatted("uuid", "a UUID like 123e4567-e89b-12d3-a456-426614174000", UUID::fromString));
        return forms;
    }

    private static void number(Map<Class<?>, ScalarForm> forms, Class<?> primitive, Class<?> boxed, ScalarForm form) {
        forms.put(primitive, form);
        forms.put(boxed, form);
    }

    /** The form of a type, null if it is none of these. */
    static @Nullable ScalarForm of(Class<?> type) {
        return FORMS.get(type);
    }

    private static ScalarForm whole(String range, Function<BigInteger, Object> reader) {
        String expected = range.isEmpty() ? "a whole number" : "a whole number " + range;
        return new ScalarForm("integer", "", expected, json -> reader.apply(decimal(json).toBigIntegerExact()));
    }

    private static ScalarForm fraction(Function<BigDecimal, Object> reader) {
        return new ScalarForm("number", "", "a number", json -> reader.apply(decimal(json)));
    }

    private static ScalarForm formatted(String format, String expected, Function<String, Object> reader) {
        return new ScalarForm("string", format, expected, json -> {
            if (json instanceof String text) {
                return reader.apply(text.strip());
            }
            throw new IllegalArgumentException();
        });
    }

    /** Without a date, an offset says nothing that a LocalTime could hold; a schema's "time" has one, though. */
    private static LocalTime time(String text) {
        return LocalTime.parse(text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""));
    }

    private static double finite(double value) {
        if (Double.isInfinite(value)) {
            throw new ArithmeticException();
        }
        return value;
    }

    /** A scale that is far off would make a whole number of endless length. */
    private static BigDecimal decimal(Object json) {
        if (json instanceof Boolean || json.toString().length() > MOST_DIGITS) {
            throw new IllegalArgumentException();
        }
        BigDecimal number = new BigDecimal(json.toString().strip());
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new ArithmeticException();
        }
        return number;
    }

    private static Object text(Object json) {
        if (json instanceof String || json instanceof Number) {
            return json.toString();
        }
        throw new IllegalArgumentException();
    }

    private static Object bool(Object json) {
        if (json instanceof Boolean) {
            return json;
        }
        if (json.equals("true") || json.equals("false")) {
            return json.equals("true");
        }
        throw new IllegalArgumentException();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return schema;
    }

    @Override
    public Object read(@Nullable Object json, Place place) {
        if (json == null || json instanceof Map || json instanceof Iterable) {
            throw place.mismatch(expected, json);
        }
        try {
            return reader.apply(json);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw place.mismatch(expected, json);
        }
    }
}
