package io.minimax4j.client.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a batch may be told beside its lines.
 *
 * @param callbackUrl where each change is posted to; it has to answer a challenge within three seconds
 * @param metadata the caller's own notes: at most 16, keys of 64 characters, values of 512
 */
public record BatchOptions(@Nullable String callbackUrl, Map<String, String> metadata) {
    /** Nothing of it. */
    public static final BatchOptions NONE = new BatchOptions(null, Map.of());

    public BatchOptions {
        metadata = Map.copyOf(metadata);
    }

    /** Posts each change of the batch to an address; {@code CallbackReceiver} understands what comes there. */
    public BatchOptions withCallback(String url) {
        return new BatchOptions(url, metadata);
    }

    /** Adds a note. */
    public BatchOptions withMetadata(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(metadata);
        more.put(key, value);
        return new BatchOptions(callbackUrl, more);
    }
}
