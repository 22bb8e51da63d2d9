package io.minimax4j.engine.media.pipe;

/** A message and the session it belongs to; session 0 is the connection itself. */
public record Envelope(int session, Message message) {}
