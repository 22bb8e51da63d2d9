package io.minimax4j.client.callback;

import org.jspecify.annotations.Nullable;

/** How to look up a header of the request: {@code request::getHeader} in many servers. */
@FunctionalInterface
public interface CallbackHeaders {
    /** The value of a header, whatever case its name is written in; null if it did not come. */
    @Nullable
    String value(String name);
}
