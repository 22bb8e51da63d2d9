package io.minimax4j.server.http;

/** How failures are told on paths that clients of several kinds use. */
public enum ErrorDialect {
    /** With a true HTTP status to OpenAI's libraries, which say who they are, and natively to everybody else. */
    AUTO, NATIVE, OPENAI
}
