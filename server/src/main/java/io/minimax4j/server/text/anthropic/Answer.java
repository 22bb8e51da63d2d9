package io.minimax4j.server.text.anthropic;

import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.anthropic.Block;
import io.minimax4j.protocol.anthropic.MessageReply;
import io.minimax4j.protocol.anthropic.MessageReply.Usage;
import io.minimax4j.protocol.anthropic.StreamEvent;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.server.store.Sha256;
import io.minimax4j.server.text.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One answer as Anthropic's clients see it. Nothing is ever cached here, so all that was sent counts as input.
 *
 * @param id the trace id, which is the id of the message as well
 */
record Answer(String id, String model) {
    private static final String STANDARD = "standard";

    MessageReply reply(Transcript transcript) {
        return new MessageReply(id, MessageReply.TYPE, MessageReply.ASSISTANT, model, content(transcript),
                usage(transcript.end().usage()), reason(transcript.end().cause()));
    }

    /** The message as a stream opens it. */
    StreamEvent.Opening opening() {
        return new StreamEvent.Opening(id, MessageReply.TYPE, MessageReply.ASSISTANT, model, List.of(), null, null,
                new Usage(0, 0, 0, 0), STANDARD);
    }

    private static List<Block> content(Transcript transcript) {
        List<Block> content = new ArrayList<>();
        if (!transcript.reasoning().isEmpty()) {
            content.add(new Block.Thinking(transcript.reasoning(), signature(transcript.reasoning())));
        }
        if (!transcript.text().isEmpty()) {
            content.add(new Block.Text(transcript.text()));
        }
        for (ToolCall call : transcript.calls()) {
            content.add(new Block.ToolUse(call.id(), call.name(), input(call.arguments())));
        }
        return content;
    }

    /** The input has to be an object also where the answer was cut in the midst of it: then it is empty. */
    private static Map<String, Object> input(String arguments) {
        try {
            return Json.readObject(arguments.getBytes(StandardCharsets.UTF_8));
        } catch (JsonFormatException e) {
            return Map.of();
        }
    }

    /** 64 hex digits. Clients send it back with the reasoning; nothing depends on it here. */
    static String signature(String reasoning) {
        return Sha256.hex(reasoning);
    }

    static Usage usage(TokenUsage tokens) {
        return new Usage(tokens.prompt(), tokens.completion(), 0, 0);
    }

    static String reason(Cause cause) {
        return switch (cause) {
            case STOP -> MessageReply.END_TURN;
            case LENGTH -> MessageReply.MAX_TOKENS;
            case TOOL_CALLS -> MessageReply.TOOL_USE;
        };
    }
}
