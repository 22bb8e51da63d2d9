package io.minimax4j.verification.bench;

import java.util.List;

/**
 * The same question put through one face.
 *
 * @param path where we answer it
 * @param mockPath where a mock of language models answers it, empty if none does
 * @param body the request; {@code STREAM} in it becomes true or false
 * @param firstToken what the first event with a piece of the answer holds
 */
record Spoken(String name, String path, String mockPath, String body, String firstToken) {
    static final String QUESTION = "Hello, who are you?";

    /** A model that does not reason, so that the first piece is a piece of the answer. */
    static final List<Spoken> FACES = List.of(
            new Spoken("native", "/v1/text/chatcompletion_v2", "", """
                    {"model":"MiniMax-Text-01","messages":[{"role":"user","content":"%s"}],"stream":STREAM}"""
                    .formatted(QUESTION), "\"delta\":{\"content\":\""),
            new Spoken("OpenAI chat", "/v1/chat/completions", "/v1/chat/completions", """
                    {"model":"MiniMax-Text-01","messages":[{"role":"user","content":"%s"}],"stream":STREAM}"""
                    .formatted(QUESTION), "\"content\":\"I"),
            new Spoken("OpenAI responses", "/v1/responses", "/v1/responses", """
                    {"model":"MiniMax-Text-01","input":[{"role":"user","content":"%s"}],"stream":STREAM}"""
                    .formatted(QUESTION), "output_text.delta"),
            new Spoken("Anthropic", "/anthropic/v1/messages", "/v1/messages", """
                    {"model":"MiniMax-Text-01","max_tokens":500,"messages":[{"role":"user","content":"%s"}],\
                    "stream":STREAM}""".formatted(QUESTION), "text_delta"));

    byte[] request(String key, boolean streamed) {
        return Connection.request(path, key, json(streamed));
    }

    byte[] mockRequest(boolean streamed) {
        return Connection.request(mockPath, "mock", json(streamed));
    }

    private String json(boolean streamed) {
        return body.replace("STREAM", Boolean.toString(streamed));
    }
}
