package io.minimax4j.client.transport;

/** What is under way and can be broken off, with its connection. */
interface Cancellable {
    void cancel();
}
