package io.minimax4j.verification.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.minimax.MiniMaxChatModel;
import org.springframework.ai.minimax.MiniMaxChatOptions;
import org.springframework.ai.minimax.MiniMaxEmbeddingModel;
import org.springframework.ai.minimax.api.MiniMaxApi;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletion;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletionChunk;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletionFinishReason;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletionMessage;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletionMessage.Role;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletionMessage.ToolCall;
import org.springframework.ai.minimax.api.MiniMaxApi.ChatCompletionRequest;
import org.springframework.ai.minimax.api.MiniMaxApi.FunctionTool;

/**
 * Spring AI's client. Its request bodies come in chunks without a Content-Length, and its own default model is one of an
 * older edition.
 */
final class SpringAiTest {
    private static final Prompt QUESTION = new Prompt(
            List.of(new SystemMessage("Answer in English."), new UserMessage("What is 12 times 34?")));

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private MiniMaxApi api;

    @BeforeEach
    void connect() {
        api = new MiniMaxApi(server.process().http().toString(), server.process().key());
    }

    @Test
    void call_withTheLibrarysOwnModel() {
        ChatResponse response = new MiniMaxChatModel(api).call(QUESTION);

        assertThat(response.getResult().getOutput().getText()).contains("408");
        assertThat(response.getResult().getMetadata().getFinishReason()).isEqualTo("STOP");
        assertThat(response.getMetadata().getModel()).isEqualTo("MiniMax-Text-01");
        assertThat(response.getMetadata().getUsage().getTotalTokens()).isPositive();
    }

    @Test
    void stream_isWhatTheCallSays() {
        MiniMaxChatModel model = new MiniMaxChatModel(api, MiniMaxChatOptions.builder().model("MiniMax-M2.7").build());

        List<ChatResponse> pieces = model.stream(QUESTION).collectList().block();

        String text = pieces.stream().map(ChatResponse::getResult)
                .map(piece -> piece == null || piece.getOutput().getText() == null ? "" : piece.getOutput().getText())
                .collect(Collectors.joining());
        assertThat(text).isEqualTo(model.call(QUESTION).getResult().getOutput().getText()).contains("408");
    }

    /** The library itself does not look at {@code base_resp}; whoever uses its lower half can. */
    @Test
    void failure_hasTheCodeAndNoChoices() {
        ChatCompletionRequest request = new ChatCompletionRequest(
                List.of(new ChatCompletionMessage("Hello", Role.USER)), "gpt-4", 0.5);
        ChatCompletion reply = api.chatCompletionEntity(request).getBody();

        assertThat(reply.choices()).isNull();
        assertThat(reply.baseResponse().statusCode()).isEqualTo(2013);
        assertThat(reply.baseResponse().message()).contains("unknown model");
    }

    private static final FunctionTool WEATHER = new FunctionTool(new FunctionTool.Function(
            "Get the current weather of a city", "get_weather", Map.of("type", "object", "properties",
                    Map.of("city", Map.of("type", "string", "description", "Name of the city")),
                    "required", List.of("city"))));

    private static ChatCompletionRequest request(List<ChatCompletionMessage> messages, boolean streamed) {
        return new ChatCompletionRequest(messages, "MiniMax-Text-01", null, 500, 1, null, null, null, null, streamed,
                0.5, 0.9, false, List.of(WEATHER), "auto");
    }

    private static List<ChatCompletionMessage> weatherInParis() {
        return List.of(new ChatCompletionMessage("What is the weather in Paris?", Role.USER));
    }

    @Test
    void function_isCalledAndItsResultBecomesAnAnswer() {
        var called = api.chatCompletionEntity(request(weatherInParis(), false)).getBody().choices().getFirst();

        assertThat(called.finishReason()).isEqualTo(ChatCompletionFinishReason.TOOL_CALLS);
        assertThat(called.message().toolCalls()).singleElement().satisfies(SpringAiTest::isWeatherOfParis);

        List<ChatCompletionMessage> messages = new ArrayList<>(weatherInParis());
        messages.add(called.message());
        messages.add(new ChatCompletionMessage("{\"temperature\":21}", Role.TOOL, "get_weather",
                called.message().toolCalls().getFirst().id(), null));
        var answered = api.chatCompletionEntity(request(messages, false)).getBody().choices().getFirst();

        assertThat(answered.finishReason()).isEqualTo(ChatCompletionFinishReason.STOP);
        assertThat(answered.message().content()).contains("21");
    }

    @Test
    void function_isCalledInAStream() {
        List<ChatCompletionChunk> chunks = api.chatCompletionStream(request(weatherInParis(), true)).collectList()
                .block();

        assertThat(chunks).filteredOn(SpringAiTest::hasCalls).singleElement()
                .satisfies(chunk -> assertThat(chunk.choices().getFirst().delta().toolCalls()).singleElement()
                        .satisfies(SpringAiTest::isWeatherOfParis));
    }

    private static boolean hasCalls(ChatCompletionChunk chunk) {
        ChatCompletionMessage delta = chunk.choices().getFirst().delta();
        return delta != null && delta.toolCalls() != null && !delta.toolCalls().isEmpty();
    }

    private static void isWeatherOfParis(ToolCall call) {
        assertThat(call.id()).isNotBlank();
        assertThat(call.type()).isEqualTo("function");
        assertThat(call.function().name()).isEqualTo("get_weather");
        assertThat(Reply.parse(call.function().arguments()).get("city").asText()).isEqualTo("Paris");
    }

    @Test
    void embeddings_ofLikeTextsAreNear() {
        List<float[]> vectors = new MiniMaxEmbeddingModel(api)
                .embed(List.of("How do I reset my password?", "我忘记密码了怎么办", "The lake freezes in January"));

        assertThat(vectors).hasSize(3).allSatisfy(vector -> assertThat(vector).hasSize(1536));
        assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.2);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
