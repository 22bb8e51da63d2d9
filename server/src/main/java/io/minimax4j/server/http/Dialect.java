package io.minimax4j.server.http;

/** Which of the three error dialects a route speaks. */
enum Dialect {
    NATIVE, OPENAI, ANTHROPIC,
    /** OpenAI's to its libraries and the native one to everybody else, unless a setting says. */
    CALLERS
}
