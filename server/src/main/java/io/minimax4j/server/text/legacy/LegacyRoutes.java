package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.chat.legacy.ProRequest;
import io.minimax4j.protocol.chat.legacy.PromptRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.MaskedAnswer;
import io.minimax4j.server.text.Transcript;
import java.time.InstantSource;

/** {@code POST /v1/text/chatcompletion_pro} and {@code POST /v1/text/chatcompletion}, streamed or not. */
public final class LegacyRoutes {
    public static final String PRO_PATH = "/v1/text/chatcompletion_pro";
    public static final String PATH = "/v1/text/chatcompletion";

    private final ChatService chat;
    private final ProReader proReader;
    private final PromptReader promptReader;
    private final InstantSource clock;

    public LegacyRoutes(ChatService chat, InstantSource clock) {
        this.chat = chat;
        this.proReader = new ProReader(chat.models());
        this.promptReader = new PromptReader(chat.models());
        this.clock = clock;
    }

    public void register(Router router) {
        router.post(PRO_PATH, this::completePro).post(PATH, this::complete);
    }

    /** Answers the JSON of a request with bots, whole. */
    public Object answerPro(Caller caller, String json, String traceId) throws InterruptedException {
        ProRequest request = JsonRequest.read(json, ProRequest.class);
        return whole(pro(proReader.read(request, caller), traceId));
    }

    /** Answers the JSON of a request with a prompt, whole. */
    public Object answer(Caller caller, String json, String traceId) throws InterruptedException {
        PromptRequest request = JsonRequest.read(json, PromptRequest.class);
        return whole(prompt(promptReader.read(request, caller), traceId));
    }

    private void completePro(Exchange exchange) throws InterruptedException {
        ProRequest request = exchange.readJson(ProRequest.class);
        LegacyOrder order = proReader.read(request, Caller.of(exchange.account()));
        reply(exchange, request.streamed(), pro(order, exchange.traceId()));
    }

    private void complete(Exchange exchange) throws InterruptedException {
        PromptRequest request = exchange.readJson(PromptRequest.class);
        LegacyOrder order = promptReader.read(request, Caller.of(exchange.account()));
        reply(exchange, request.streamed(), prompt(order, exchange.traceId()));
    }

    private LegacyAnswer pro(LegacyOrder order, String traceId) {
        return new ProAnswer(order, traceId, clock.instant().getEpochSecond());
    }

    private LegacyAnswer prompt(LegacyOrder order, String traceId) {
        return new PromptAnswer(order, traceId, clock.instant().getEpochSecond());
    }

    private void reply(Exchange exchange, boolean streamed, LegacyAnswer answer) throws InterruptedException {
        if (streamed) {
            stream(exchange, answer);
        } else {
            exchange.reply(whole(answer));
        }
    }

    private Object whole(LegacyAnswer answer) throws InterruptedException {
        Transcript transcript = new Transcript();
        chat.stream(answer.order().chat(), masked(answer.order(), transcript));
        return answer.whole(transcript);
    }

    /** A call is told when it is whole: the form has no pieces of arguments. */
    private void stream(Exchange exchange, LegacyAnswer answer) throws InterruptedException {
        Transcript transcript = new Transcript();
        chat.stream(answer.order().chat(), masked(answer.order(), event -> {
            transcript.accept(event);
            if (event instanceof ChatEvent.Text said) {
                exchange.sse().event(answer.piece(said.piece()));
            }
        }));
        for (ToolCall call : transcript.calls()) {
            answer.call(call).ifPresent(exchange.sse()::event);
        }
        exchange.sse().event(answer.end(transcript));
    }

    private static ChatSink masked(LegacyOrder order, ChatSink sink) {
        return order.masked() ? new MaskedAnswer(sink) : sink;
    }
}
