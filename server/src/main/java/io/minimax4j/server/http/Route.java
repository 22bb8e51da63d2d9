package io.minimax4j.server.http;

/**
 * Where requests of a method and a path go.
 *
 * @param name method and pattern, for people
 * @param pattern such as <code>/v1/files/{id}</code>
 * @param open whether it may be called without a key
 */
record Route(String name, String method, PathPattern pattern, boolean open, Handler handler) {
    Route(String method, PathPattern pattern, boolean open, Handler handler) {
        this(method + " " + pattern.text(), method, pattern, open, handler);
    }
}
