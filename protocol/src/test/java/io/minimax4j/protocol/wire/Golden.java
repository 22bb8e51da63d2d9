package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import io.minimax4j.protocol.json.Json;

/** A record and the JSON that stands for it, both written by hand. */
final class Golden {
    private Golden() {}

    /** The record is written as that JSON, and that JSON is read as the record. */
    static void bothWays(Record value, String json) {
        assertThat(Json.text(value)).isEqualTo(json);
        assertThat(Json.write(value)).asString(StandardCharsets.UTF_8).isEqualTo(json);
        read(json, value);
    }

    /** That JSON is read as the record, though it is written otherwise. */
    static void read(String json, Record value) {
        assertThat(Json.read(json, value.getClass())).isEqualTo(value);
    }
}
