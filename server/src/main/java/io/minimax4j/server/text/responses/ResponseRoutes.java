package io.minimax4j.server.text.responses;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.responses.InputTokens;
import io.minimax4j.protocol.responses.ResponseRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.ClientGoneException;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.Pictures;
import java.time.InstantSource;

/** {@code POST /v1/responses}, streamed or not, and the count of an input's tokens. */
public final class ResponseRoutes {
    public static final String PATH = "/v1/responses";
    private static final String INPUT_TOKENS = "/v1/responses/input_tokens";

    private final ChatService chat;
    private final ResponseReader reader;
    private final InstantSource clock;

    public ResponseRoutes(ChatService chat, Pictures pictures, InstantSource clock) {
        this.chat = chat;
        this.reader = new ResponseReader(chat.models(), pictures);
        this.clock = clock;
    }

    public void register(Router router) {
        router.post(PATH, this::respond).post(INPUT_TOKENS, this::count).inOpenAiDialect(PATH, INPUT_TOKENS);
    }

    /** Answers the JSON of a request whole, whatever it says of streaming. */
    public Object answer(Caller caller, String json, String traceId) throws InterruptedException {
        ResponseRequest request = JsonRequest.read(json, ResponseRequest.class);
        return whole(request, reader.read(request, caller), traceId);
    }

    private void respond(Exchange exchange) throws InterruptedException {
        ResponseRequest request = exchange.readJson(ResponseRequest.class);
        ChatOrder order = reader.read(request, Caller.of(exchange.account()));
        if (!request.streamed()) {
            exchange.reply(whole(request, order, exchange.traceId()));
            return;
        }
        stream(request, order, exchange);
    }

    private Object whole(ResponseRequest request, ChatOrder order, String traceId) throws InterruptedException {
        ResponseProgress progress = new ResponseProgress(frame(request, order, traceId), step -> {});
        chat.stream(order, progress);
        return progress.whole();
    }

    /** A response that fails on its way is told to have failed, beside the error that every stream ends with. */
    private void stream(ResponseRequest request, ChatOrder order, Exchange exchange) throws InterruptedException {
        ResponseProgress progress = new ResponseProgress(frame(request, order, exchange.traceId()),
                step -> exchange.sse().event(step.type(), step));
        try {
            chat.stream(order, progress);
        } catch (ClientGoneException e) {
            throw e;
        } catch (ApiException e) {
            progress.fail(e);
            throw e;
        } catch (InterruptedException e) {
            progress.fail(new ApiException(ErrorCode.SERVICE_FAILED));
            throw e;
        } catch (RuntimeException e) {
            progress.fail(new ApiException(ErrorCode.UNKNOWN));
            throw e;
        }
    }

    private void count(Exchange exchange) throws InterruptedException {
        ResponseRequest request = exchange.readJson(ResponseRequest.class);
        ChatOrder order = reader.read(request, Caller.of(exchange.account()));
        exchange.reply(InputTokens.of(chat.promptTokens(order.conversation())));
    }

    private ResponseFrame frame(ResponseRequest request, ChatOrder order, String traceId) {
        return new ResponseFrame(traceId, clock.instant().getEpochSecond(), order.conversation().model().id(), request);
    }
}
