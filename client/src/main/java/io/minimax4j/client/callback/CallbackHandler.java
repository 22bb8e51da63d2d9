package io.minimax4j.client.callback;

/** What to do with a change. */
@FunctionalInterface
public interface CallbackHandler {
    /**
     * Takes a change, within a few seconds: hand longer work on. An exception makes the platform post it again.
     */
    void handle(CallbackEvent event) throws Exception;
}
