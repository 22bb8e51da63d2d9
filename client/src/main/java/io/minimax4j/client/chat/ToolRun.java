package io.minimax4j.client.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.TooManyRoundsException;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.ToolListener;
import io.minimax4j.client.tool.ToolResult;
import io.minimax4j.client.tool.Tools;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.chat.Usage;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;
import org.jspecify.annotations.Nullable;

/** One conversation with functions, from the request to the answer that calls none. */
final class ToolRun {
    private static final Text TOO_MANY = new Text(
            "Check what the functions return, allow more rounds, or go on with the messages of this exception.",
            "请检查函数的返回内容、调大轮数上限，或使用本异常中的消息继续对话。");
    private static final Text INTERRUPTED = new Text("Repeat it if it is still wanted.", "如仍需要，请重新调用。");

    private final String host;
    private final Tools tools;
    private final ToolListener listener;
    private final Function<ChatRequest, ChatReply> model;
    private final List<Message> messages = new ArrayList<>();
    private final List<ToolResult> results = new ArrayList<>();
    private Usage usage = new Usage(0, 0, 0, 0, null, null);

    ToolRun(String host, Tools tools, ToolListener listener, Function<ChatRequest, ChatReply> model) {
        this.host = host;
        this.tools = tools;
        this.listener = listener;
        this.model = model;
    }

    ToolAnswer run(ChatRequest request) {
        messages.addAll(request.messages() == null ? List.of() : request.messages());
        for (int round = 1; round <= tools.maxRounds(); round++) {
            ChatReply reply = model.apply(asking(request));
            usage = sum(usage, reply.usage());
            List<ToolCall> calls = named(reply.toolCalls(), round);
            messages.add(said(reply, calls));
            if (calls.isEmpty()) {
                return new ToolAnswer(reply, messages, results, usage, round);
            }
            calls.forEach(call -> call(request, call));
        }
        throw new TooManyRoundsException(Failure.onTheWay(Chat.action(request), host,
                "after " + tools.maxRounds() + " rounds it still calls functions", TOO_MANY, Repeat.NEVER), messages);
    }

    private ChatRequest asking(ChatRequest request) {
        ChatRequest asked = request.withMessages(messages);
        return tools.list().isEmpty() ? asked : asked.withTools(tools.list());
    }

    /** The results are found by id, so a call without one gets one; where it stood in a stream is of no interest. */
    private static List<ToolCall> named(List<ToolCall> calls, int round) {
        List<ToolCall> named = new ArrayList<>();
        for (ToolCall call : calls) {
            String id = call.id() == null || call.id().isEmpty() ? "call_" + round + "_" + named.size() : call.id();
            named.add(new ToolCall(id, call.type() == null ? "function" : call.type(), call.function(), null));
        }
        return named;
    }

    private static Message said(ChatReply reply, List<ToolCall> calls) {
        if (reply.message() == null) {
            return Message.of(Role.ASSISTANT, "");
        }
        Message said = reply.message().asHistory();
        return new Message(said.role(), said.name(), said.content(), calls.isEmpty() ? null : calls, null,
                said.reasoningContent());
    }

    private void call(ChatRequest request, ToolCall call) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            listener.calling(call);
            ToolResult result = tools.answer(call);
            listener.called(result);
            results.add(result);
            messages.add(result.message());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(Failure.onTheWay(Chat.action(request), host,
                    "the thread was interrupted while a function ran", INTERRUPTED, Repeat.UNSURE),
                    e);
        }
    }

    private static Usage sum(Usage all, @Nullable Usage more) {
        if (more == null) {
            return all;
        }
        return new Usage(all.totalTokens() + more.totalTokens(), all.totalCharacters() + more.totalCharacters(),
                all.promptTokens() + more.promptTokens(), all.completionTokens() + more.completionTokens(),
                sum(all.completionTokensDetails(), more.completionTokensDetails()),
                sum(all.promptTokensDetails(), more.promptTokensDetails()));
    }

    private static Usage.@Nullable CompletionDetails sum(Usage.@Nullable CompletionDetails all,
            Usage.@Nullable CompletionDetails more) {
        if (all == null || more == null) {
            return all == null ? more : all;
        }
        return new Usage.CompletionDetails(all.reasoningTokens() + more.reasoningTokens());
    }

    private static Usage.@Nullable PromptDetails sum(Usage.@Nullable PromptDetails all,
            Usage.@Nullable PromptDetails more) {
        if (all == null || more == null) {
            return all == null ? more : all;
        }
        return new Usage.PromptDetails(all.cachedTokens() + more.cachedTokens());
    }
}
