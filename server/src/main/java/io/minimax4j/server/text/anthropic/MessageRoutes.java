package io.minimax4j.server.text.anthropic;

import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.protocol.anthropic.MessageReply;
import io.minimax4j.protocol.anthropic.MessageRequest;
import io.minimax4j.protocol.anthropic.MessageTokens;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.Pictures;

/** {@code POST /anthropic/v1/messages}, streamed or not, and the count of a request's tokens. */
public final class MessageRoutes {
    public static final String PATH = "/anthropic/v1/messages";
    private static final String COUNT = PATH + "/count_tokens";

    private final ChatService chat;
    private final ConversationReader reader;

    public MessageRoutes(ChatService chat, Pictures pictures) {
        this.chat = chat;
        this.reader = new ConversationReader(chat.models(), pictures);
    }

    public void register(Router router) {
        router.inAnthropicDialect(PATH, COUNT).post(PATH, this::create).post(COUNT, this::count);
    }

    /** Answers the JSON of a request whole, whatever it says of streaming. */
    public Object answer(Caller caller, String json, String traceId) throws InterruptedException {
        return whole(reader.read(JsonRequest.read(json, MessageRequest.class), caller), traceId);
    }

    private void create(Exchange exchange) throws InterruptedException {
        MessageRequest request = exchange.readJson(MessageRequest.class);
        ChatOrder order = reader.read(request, Caller.of(exchange.account()));
        if (!request.streamed()) {
            exchange.reply(whole(order, exchange.traceId()));
            return;
        }
        MessageStream stream = new MessageStream(answer(order, exchange.traceId()), exchange.sse());
        chat.stream(order, stream);
        stream.requireEnd();
    }

    private MessageReply whole(ChatOrder order, String traceId) throws InterruptedException {
        return answer(order, traceId).reply(chat.answer(order));
    }

    private static Answer answer(ChatOrder order, String traceId) {
        return new Answer(traceId, order.conversation().model().id());
    }

    private void count(Exchange exchange) throws InterruptedException {
        MessageRequest request = exchange.readJson(MessageRequest.class);
        Conversation conversation = reader.read(request, Caller.of(exchange.account())).conversation();
        exchange.reply(new MessageTokens(chat.promptTokens(conversation)));
    }
}
