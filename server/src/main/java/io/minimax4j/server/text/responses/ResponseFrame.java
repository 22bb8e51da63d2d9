package io.minimax4j.server.text.responses;

import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.Finished;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.responses.OutputItem;
import io.minimax4j.protocol.responses.OutputPart;
import io.minimax4j.protocol.responses.Response;
import io.minimax4j.protocol.responses.ResponseRequest;
import io.minimax4j.protocol.responses.ResponseRequest.Reasoning;
import io.minimax4j.protocol.responses.ResponseTool;
import io.minimax4j.protocol.responses.ResponseUsage;
import io.minimax4j.protocol.responses.TextConfig;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in a response from its beginning to its end: its id, and what was asked for.
 *
 * @param id the trace id, which is the id of the response as well
 * @param createdAt seconds since 1970
 */
record ResponseFrame(String id, long createdAt, String model, ResponseRequest request) {
    private static final double TEMPERATURE = 1;
    private static final double TOP_P = 0.95;

    Response begun() {
        return response(Response.IN_PROGRESS, List.of(), null, null);
    }

    Response ended(List<OutputItem> output, Finished end) {
        String status = end.cause() == Cause.LENGTH ? Response.INCOMPLETE : Response.COMPLETED;
        return response(status, output, usage(end.usage()), null);
    }

    Response failed(List<OutputItem> output, ApiException failure) {
        String message = failure.detail() + " (" + failure.code().code() + ")";
        return response(Response.FAILED, output, null, new Response.Failure(failure.code().openAiType(), message));
    }

    private Response response(String status, List<OutputItem> output, @Nullable ResponseUsage usage,
            Response.@Nullable Failure error) {
        Response.Incomplete incomplete = status.equals(Response.INCOMPLETE)
                ? new Response.Incomplete(Response.Incomplete.MAX_OUTPUT_TOKENS)
                : null;
        return new Response(id, Response.OBJECT, createdAt, model, status, List.copyOf(output), text(output), usage,
                error, incomplete, request.instructions(), request.metadata() == null ? Map.of() : request.metadata(),
                request.temperature() == null ? TEMPERATURE : request.temperature(),
                request.topP() == null ? TOP_P : request.topP(), request.maxOutputTokens(), tools(),
                request.toolChoice() == null ? "auto" : request.toolChoice(),
                request.reasoning() == null ? new Reasoning(Reasoning.NONE, null) : request.reasoning(),
                request.text() == null ? TextConfig.PLAIN : request.text(), true, false, "disabled");
    }

    private List<ResponseTool> tools() {
        return request.tools() == null
                ? List.of()
                : request.tools().stream().filter(ResponseReader::isFunction).toList();
    }

    private static String text(List<OutputItem> output) {
        return output.stream().filter(item -> "message".equals(item.type())).flatMap(item -> item.content().stream())
                .map(OutputPart::text).collect(Collectors.joining());
    }

    private static ResponseUsage usage(TokenUsage tokens) {
        return new ResponseUsage(tokens.prompt(), new ResponseUsage.InputDetails(0, 0), tokens.completion(),
                new ResponseUsage.OutputDetails(tokens.reasoning()), tokens.total());
    }
}
