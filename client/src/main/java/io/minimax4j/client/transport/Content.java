package io.minimax4j.client.transport;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

import io.minimax4j.protocol.json.Json;

/** What a request carries. */
public interface Content {
    /** Nothing. */
    Content NONE = new Content() {
        @Override
        public String type() {
            return "";
        }

        @Override
        public BodyPublisher publisher() {
            return BodyPublishers.noBody();
        }
    };

    /** The media type, empty if there is no body. */
    String type();

    /** The bytes, read when they are sent. */
    BodyPublisher publisher();

    /** Whether the bytes were read and cannot be read again. */
    default boolean spent() {
        return false;
    }

    /** A record as JSON. */
    static Content json(Object value) {
        return json(Json.write(value));
    }

    /** JSON as it is. */
    static Content json(byte[] json) {
        return new Content() {
            @Override
            public String type() {
                return "application/json";
            }

            @Override
            public BodyPublisher publisher() {
                return BodyPublishers.ofByteArray(json);
            }
        };
    }
}
