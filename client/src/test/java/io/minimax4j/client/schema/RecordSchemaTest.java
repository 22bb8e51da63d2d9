package io.minimax4j.client.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.minimax4j.protocol.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {
    enum Unit {
        @FieldName("celsius")
        CELSIUS, FAHRENHEIT
    }

    @Described("What is asked of the weather")
    record WeatherQuery(@Described("The city, in any language") String city, Unit unit, @FieldName("max_days") int days,
            Optional<String> note, @Nullable String language, Boolean hourly) {}

    record Scalars(String text, boolean yes, byte b, short s, int i, long l, BigInteger big, float f, double d,
            BigDecimal exact, LocalDate date, LocalTime time, OffsetDateTime at, Instant instant, Duration length,
            URI link, UUID id) {}

    record Item(String name, double price) {}

    record Order(List<Item> items, Set<Unit> units, Map<String, Integer> counts, Item gift, Object extra) {}

    private static RecordMismatchException refused(Class<? extends Record> type, String json) {
        try {
            throw new AssertionError("taken: " + RecordSchema.of(type).read(json));
        } catch (RecordMismatchException e) {
            return e;
        }
    }

    @Test
    void theSchema_hasNamesDescriptionsEnumsAndWhatIsRequired() {
        assertThat(Json.text(RecordSchema.of(WeatherQuery.class).schema())).isEqualTo("""
                {"type":"object","description":"What is asked of the weather","properties":{\
                "city":{"type":"string","description":"The city, in any language"},\
                "unit":{"type":"string","enum":["celsius","FAHRENHEIT"]},\
                "max_days":{"type":"integer"},"note":{"type":"string"},"language":{"type":"string"},\
                "hourly":{"type":"boolean"}},"required":["city","unit","max_days"]}""");
    }

    @Test
    void theSchemaOfPartsWithinParts_nests() {
        assertThat(Json.text(RecordSchema.of(Order.class).schema())).isEqualTo("""
                {"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{\
                "name":{"type":"string"},"price":{"type":"number"}},"required":["name","price"]}},\
                "units":{"type":"array","items":{"type":"string","enum":["celsius","FAHRENHEIT"]}},\
                "counts":{"type":"object","additionalProperties":{"type":"integer"}},\
                "gift":{"type":"object","properties":{"name":{"type":"string"},"price":{"type":"number"}},\
                "required":["name","price"]},"extra":{}},"required":["items","units","counts","gift","extra"]}""");
    }

    @Test
    void theSchemaOfDatesAndTheLike_namesTheirFormats() {
        String schema = Json.text(RecordSchema.of(Scalars.class).schema());
        assertThat(schema).contains("\"date\":{\"type\":\"string\",\"format\":\"date\"}",
                "\"time\":{\"type\":\"string\",\"format\":\"time\"}",
                "\"at\":{\"type\":\"string\",\"format\":\"date-time\"}",
                "\"length\":{\"type\":\"string\",\"format\":\"duration\"}",
                "\"link\":{\"type\":\"string\",\"format\":\"uri\"}", "\"id\":{\"type\":\"string\",\"format\":\"uuid\"}",
                "\"big\":{\"type\":\"integer\"}", "\"exact\":{\"type\":\"number\"}");
    }

    @Test
    void read_makesEveryKindOfValue() {
        Scalars read = RecordSchema.of(Scalars.class).read("""
                {"text":"你好","yes":true,"b":-128,"s":32767,"i":2147483647,"l":9223372036854775807,
                "big":123456789012345678901234567890,"f":1.5,"d":-2.5e3,"exact":0.10,"date":"2026-08-04",
                "time":"09:30:00+08:00","at":"2026-08-04T09:30:00+08:00","instant":"2026-08-04T09:30:00+08:00",
                "length":"PT1H30M","link":"https://example.com/a","id":"123e4567-e89b-12d3-a456-426614174000",
                "unknown":[1]}""");

        assertThat(read).isEqualTo(new Scalars("你好", true, (byte) -128, (short) 32767, 2147483647,
                9223372036854775807L, new BigInteger("123456789012345678901234567890"), 1.5f, -2500,
                new BigDecimal("0.10"), LocalDate.of(2026, 8, 4), LocalTime.of(9, 30),
                OffsetDateTime.parse("2026-08-04T09:30:00+08:00"), Instant.parse("2026-08-04T01:30:00Z"),
                Duration.ofMinutes(90), URI.create("https://example.com/a"),
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000")));
    }

    @Test
    void read_makesListsSetsMapsAndRecords() {
        Order read = RecordSchema.of(Order.class).read("""
                {"items":[{"name":"tea","price":3}],"units":["celsius","celsius"],"counts":{"a":1},
                "gift":{"name":"cup","price":0.5},"extra":{"n":[null,1.5]}}""");

        assertThat(read.items()).containsExactly(new Item("tea", 3));
        assertThat(read.units()).containsExactly(Unit.CELSIUS);
        assertThat(read.counts()).isEqualTo(Map.of("a", 1));
        assertThat(read.gift()).isEqualTo(new Item("cup", 0.5));
        assertThat(read.extra()).hasToString("{n=[null, 1.5]}");
    }

    @Test
    void whatMayBeMissing_isEmptyOrNull() {
        RecordSchema<WeatherQuery> schema = RecordSchema.of(WeatherQuery.class);
        WeatherQuery empty = new WeatherQuery("Paris", Unit.FAHRENHEIT, 3, Optional.empty(), null, null);

        assertThat(schema.read("{\"city\":\"Paris\",\"unit\":\"fahrenheit\",\"max_days\":\"3\"}")).isEqualTo(empty);
        assertThat(schema.read("{\"city\":\"Paris\",\"unit\":\"FAHRENHEIT\",\"max_days\":3.0,\"note\":null,"
                + "\"language\":null,\"hourly\":null}")).isEqualTo(empty);
        assertThat(schema.read("{\"city\":\"Paris\",\"unit\":\"celsius\",\"max_days\":1,\"note\":\"x\","
                + "\"language\":\"fr\",\"hourly\":\"true\"}"))
                .isEqualTo(new WeatherQuery("Paris", Unit.CELSIUS, 1, Optional.of("x"), "fr", true));
    }

    @Test
    void whatDoesNotFit_isToldByFieldAndKindAndNotQuoted() {
        assertThat(refused(WeatherQuery.class, "{\"unit\":\"celsius\",\"max_days\":1}")).hasMessage(
                "city: it is missing");
        assertThat(refused(WeatherQuery.class, "{\"city\":\"x\",\"unit\":\"kelvin\",\"max_days\":1}"))
                .hasMessage("unit: one of celsius, FAHRENHEIT is expected, but there is another text");
        assertThat(refused(WeatherQuery.class, "{\"city\":\"x\",\"unit\":\"celsius\",\"max_days\":3.5}"))
                .hasMessage("max_days: a whole number of 32 bits is expected, but there is the number 3.5");
        assertThat(refused(WeatherQuery.class, "{\"city\":null,\"unit\":\"celsius\",\"max_days\":1}"))
                .hasMessage("city: a text is expected, but there is null");
        assertThat(refused(Order.class,
                "{\"items\":[{\"name\":\"a\",\"price\":1},{\"name\":\"b\",\"price\":\"secret\"}]}"))
                .hasMessage("items[1].price: a number is expected, but there is another text")
                .extracting(RecordMismatchException::field).isEqualTo("items[1].price");
        assertThat(refused(Order.class, "{\"items\":{}}"))
                .hasMessage("items: a list is expected, but there is an object");
        assertThat(refused(Item.class, "{\"name\":\"a\",\"price\":1e999}"))
                .hasMessageStartingWith("price: a number is expected");
        assertThat(refused(Item.class, "secret")).hasMessageStartingWith("no JSON object: ")
                .hasMessageNotContaining("secret");
        assertThat(refused(Item.class, " ")).hasMessage("there is no JSON, but nothing");
    }

    @Test
    void aNumberOfEndlessLength_isRefusedAtOnce() {
        record Big(BigInteger n) {}
        assertThat(refused(Big.class, "{\"n\":\"1e999999999\"}")).hasMessageStartingWith("n: a whole number");
    }

    @Test
    void aRecordThatRefusesItsValues_isHeard() {
        record Percent(int value) {
            Percent {
                if (value > 100) {
                    throw new IllegalArgumentException("a share is at most 100");
                }
            }
        }
        assertThat(refused(Percent.class, "{\"value\":101}"))
                .hasMessage("the record refuses these values: a share is at most 100")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerOfAModel_mayWrapTheObject() {
        RecordSchema<Item> schema = RecordSchema.of(Item.class);
        String json = "{\"name\":\"tea {green}\",\"price\":3}";
        for (String answer : new String[]{json, " \n" + json, "```json\n" + json + "\n```",
            "<think>\nIs it {\"name\":1}?\n</think>\n\n" + json, "Here it is:\n```\n" + json + "\n```\nAnything else?",
            "The object is " + json + "."}) {
            assertThat(schema.readAnswer(answer)).as(answer).isEqualTo(new Item("tea {green}", 3));
        }
        assertThatThrownBy(() -> schema.readAnswer("<think>never ends {\"name\":\"x\",\"price\":1}"))
                .isInstanceOf(RecordMismatchException.class);
    }

    @Test
    void aTypeWithoutAForm_isToldWithItsPlace() {
        record Odd(Thread thread) {}
        record Loop(List<Loop> next) {}
        record Generic<T>(T value) {}
        record Twice(@FieldName("a") int one, int a) {}

        assertThatThrownBy(() -> RecordSchema.of(Odd.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Odd.thread is of type java.lang.Thread; records are made of");
        assertThatThrownBy(() -> RecordSchema.of(Loop.class)).hasMessageContaining("contains itself");
        assertThatThrownBy(() -> RecordSchema.of(Generic.class)).hasMessageStartingWith("Generic.value is of type T");
        assertThatThrownBy(() -> RecordSchema.of(Twice.class)).hasMessageContaining("two components")
                .hasMessageContaining("\"a\"");
    }

    @Test
    void values_areWrittenByTheSameRules() {
        assertThat(JsonValues.text(new WeatherQuery("北京", Unit.CELSIUS, 2, Optional.empty(), null, true)))
                .isEqualTo("{\"city\":\"北京\",\"unit\":\"celsius\",\"max_days\":2,\"hourly\":true}");
        assertThat(JsonValues.text(List.of(LocalDate.of(2026, 8, 4), 1.5, Optional.of("x"))))
                .isEqualTo("[\"2026-08-04\",1.5,\"x\"]");
        assertThat(JsonValues.text(null)).isEqualTo("null");
        assertThat(JsonValues.text(Double.NaN)).isEqualTo("\"NaN\"");
    }
}
