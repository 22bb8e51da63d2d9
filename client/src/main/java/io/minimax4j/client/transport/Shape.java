package io.minimax4j.client.transport;

import java.util.function.Function;
import java.util.function.Predicate;

import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * What a reply has to be.
 *
 * @param type the record it is read as
 * @param outcome where the record keeps its outcome; an absent one counts as success
 * @param complete whether it holds what was asked for
 */
public record Shape<T>(Class<T> type, Function<T, @Nullable BaseResp> outcome, Predicate<T> complete) {

    boolean failed(T value) {
        BaseResp resp = outcome.apply(value);
        return resp != null && !resp.success();
    }
}
