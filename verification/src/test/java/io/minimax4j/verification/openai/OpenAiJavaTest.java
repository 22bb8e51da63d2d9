package io.minimax4j.verification.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.MultipartField;
import com.openai.core.http.HttpResponse;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.errors.UnauthorizedException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.helpers.ResponseAccumulator;
import com.openai.models.FunctionDefinition;
import com.openai.models.FunctionParameters;
import com.openai.models.Reasoning;
import com.openai.models.ReasoningEffort;
import com.openai.models.batches.Batch;
import com.openai.models.batches.BatchCreateParams;
import com.openai.models.batches.BatchListParams;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FileObject;
import com.openai.models.files.FilePurpose;
import com.openai.models.models.Model;
import com.openai.models.responses.FunctionTool;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseFunctionToolCall;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.ResponseOutputItem;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import com.openai.models.responses.inputtokens.InputTokenCountParams;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
final class OpenAiJavaTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static final String MODEL = "MiniMax-M3";
    private static final String SUM = "What is 3 plus 5?";
    private static final String QUESTION = "What is the weather in Paris?";
    private static final String RESULT = "Sunny, 21 degrees";
    private static final JsonValue PROPERTIES = JsonValue.from(Map.of("city", Map.of("type", "string")));

    private static OpenAIClient client;

    @BeforeAll
    static void connect() {
        client = client(server.process().key());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    private static OpenAIClient client(String key) {
        return OpenAIOkHttpClient.builder().baseUrl(server.process().http() + "/v1").apiKey(key).maxRetries(0)
                .responseValidation(true).build();
    }

    private static ChatCompletionCreateParams.Builder chat(String text) {
        return ChatCompletionCreateParams.builder().model(MODEL).addUserMessage(text);
    }

    private static ChatCompletionMessage message(ChatCompletion completion) {
        return completion.choices().getFirst().message();
    }

    @Test
    void completion_wholeAndStreamed_isTheSame() {
        ChatCompletion whole = client.chat().completions().create(chat(SUM).temperature(0.2).topP(0.9).build());
        ChatCompletionAccumulator streamed = ChatCompletionAccumulator.create();
        try (StreamResponse<ChatCompletionChunk> chunks = client.chat().completions().createStreaming(chat(SUM)
                .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build()).build())) {
            chunks.stream().forEach(streamed::accumulate);
        }

        assertThat(message(whole).content()).hasValueSatisfying(
                text -> assertThat(text).startsWith("<think>\n").contains("\n</think>\n").contains("8"));
        assertThat(message(streamed.chatCompletion()).content()).isEqualTo(message(whole).content());
        assertThat(streamed.chatCompletion().usage()).hasValueSatisfying(usage -> assertThat(usage.totalTokens())
                .isPositive().isEqualTo(whole.usage().orElseThrow().totalTokens()));
        assertThat(whole.choices().getFirst().finishReason()).isEqualTo(ChatCompletion.Choice.FinishReason.STOP);
    }

    @Test
    void reasoning_standsApartWhenAskedFor() {
        ChatCompletion completion = client.chat().completions().create(chat(SUM)
                .putAdditionalBodyProperty("reasoning_split", JsonValue.from(true)).build());

        assertThat(message(completion).content().orElseThrow()).doesNotContain("<think>");
        assertThat(message(completion)._allProperties()).containsKeys("reasoning_content",
                "reasoning_details");
    }

    @Test
    void tools_areCalledAndTheirResultsAnswered() {
        FunctionDefinition weather = FunctionDefinition.builder().name("get_weather")
                .description("Get the current weather in a city")
                .parameters(FunctionParameters.builder().putAdditionalProperty("type", JsonValue.from("object"))
                        .putAdditionalProperty("properties", PROPERTIES)
                        .putAdditionalProperty("required", JsonValue.from(List.of("city"))).build())
                .build();
        ChatCompletionCreateParams question = chat(QUESTION).addFunctionTool(weather).build();

        ChatCompletionMessage asked = message(client.chat().completions().create(question));
        ChatCompletionMessageFunctionToolCall call = asked.toolCalls().orElseThrow().getFirst().asFunction();
        ChatCompletion answer = client.chat().completions().create(question.toBuilder().addMessage(asked)
                .addMessage(ChatCompletionToolMessageParam.builder().toolCallId(call.id()).content(RESULT).build())
                .build());

        assertThat(call.function().name()).isEqualTo("get_weather");
        assertThat(Reply.parse(call.function().arguments()).at("/city").asText()).isEqualTo("Paris");
        assertThat(message(answer).content().orElseThrow()).contains("21");
    }

    private static ResponseCreateParams.Builder response(String text) {
        return ResponseCreateParams.builder().model(MODEL).input(text);
    }

    private static String text(Response response) {
        return response.output().stream().flatMap(item -> item.message().stream())
                .flatMap(message -> message.content().stream()).map(content -> content.asOutputText().text())
                .collect(Collectors.joining());
    }

    @Test
    void response_wholeAndStreamed_isTheSame() {
        ResponseCreateParams sum = response(SUM)
                .reasoning(Reasoning.builder().effort(ReasoningEffort.HIGH).build()).build();
        Response whole = client.responses().create(sum);
        ResponseAccumulator streamed = ResponseAccumulator.create();
        try (StreamResponse<ResponseStreamEvent> events = client.responses().createStreaming(sum)) {
            events.stream().forEach(streamed::accumulate);
        }

        assertThat(whole.status()).hasValue(ResponseStatus.COMPLETED);
        assertThat(whole.output().getFirst().isReasoning()).isTrue();
        assertThat(whole.usage().orElseThrow().outputTokensDetails().reasoningTokens()).isPositive();
        assertThat(text(whole)).contains("8").isEqualTo(text(streamed.response()));
        assertThat(client.responses().inputTokens()
                .count(InputTokenCountParams.builder().model(MODEL).input(SUM).build()).inputTokens()).isPositive();
    }

    @Test
    void response_callsAToolAndAnswersItsResult() {
        ResponseCreateParams.Builder question = response(QUESTION).addTool(FunctionTool.builder().name("get_weather")
                .description("Get the current weather in a city").strict(false)
                .parameters(FunctionTool.Parameters.builder().putAdditionalProperty("type", JsonValue.from("object"))
                        .putAdditionalProperty("properties", PROPERTIES)
                        .putAdditionalProperty("required", JsonValue.from(List.of("city"))).build())
                .build());

        ResponseFunctionToolCall call = client.responses().create(question.build()).output().stream()
                .filter(ResponseOutputItem::isFunctionCall).findFirst().orElseThrow().asFunctionCall();
        Response answer = client.responses().create(question.inputOfResponse(List.of(
                ResponseInputItem.ofMessage(ResponseInputItem.Message.builder()
                        .role(ResponseInputItem.Message.Role.USER).addInputTextContent(QUESTION).build()),
                ResponseInputItem.ofFunctionCall(call),
                ResponseInputItem.ofFunctionCallOutput(ResponseInputItem.FunctionCallOutput.builder()
                        .callId(call.callId()).output(RESULT).build())))
                .build());

        assertThat(Reply.parse(call.arguments()).at("/city").asText()).isEqualTo("Paris");
        assertThat(text(answer)).contains("21");
    }

    @Test
    void models_areListedAndRetrieved() {
        assertThat(client.models().list().autoPager()).extracting(Model::id).contains(MODEL, "MiniMax-M2.7");
        assertThat(client.models().retrieve("MiniMax-M2.7").created()).isEqualTo(1_773_799_200);
    }

    @Test
    void embeddings_areOneForEachText() {
        CreateEmbeddingResponse made = client.embeddings().create(EmbeddingCreateParams.builder().model("embo-01")
                .inputOfArrayOfStrings(List.of("A cat sleeps.", "Shares fell.")).build());

        assertThat(made.data()).hasSize(2).allSatisfy(one -> assertThat(one.embedding()).hasSize(1536));
        assertThat(made.usage().totalTokens()).isPositive();
    }

    private static FileObject upload(String content) {
        return client.files().create(FileCreateParams.builder().purpose(FilePurpose.BATCH)
                .file(MultipartField.<InputStream>builder()
                        .value(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                        .filename("lines.jsonl").build())
                .build());
    }

    private static String content(String fileId) throws IOException {
        try (HttpResponse content = client.files().content(fileId); InputStream body = content.body()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void file_isCreatedListedReadAndDeleted() throws IOException {
        FileObject file = upload("{\"line\":1}\n");

        assertThat(file.bytes()).isEqualTo(11);
        assertThat(client.files().retrieve(file.id()).filename()).isEqualTo("lines.jsonl");
        assertThat(client.files().list().autoPager()).extracting(FileObject::id).contains(file.id());
        assertThat(content(file.id())).isEqualTo("{\"line\":1}\n");
        assertThat(client.files().delete(file.id()).deleted()).isTrue();
        assertThatThrownBy(() -> client.files().retrieve(file.id())).isInstanceOf(NotFoundException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void batchOfCompletions_isCreatedAwaitedReadListedAndCancelled() throws IOException {
        FileObject file = upload(IntStream.range(0, 3).mapToObj(i -> "{\"custom_id\":\"sum-" + i
                + "\",\"method\":\"POST\",\"url\":\"/v1/chat/completions\",\"body\":{\"model\":\"" + MODEL
                + "\",\"thinking\":{\"type\":\"disabled\"},\"messages\":[{\"role\":\"user\",\"content\":\"What is " + i
                + " plus 7?\"}]}}\n").collect(Collectors.joining()));
        Batch created = client.batches().create(BatchCreateParams.builder().inputFileId(file.id())
                .endpoint(BatchCreateParams.Endpoint.V1_CHAT_COMPLETIONS)
                .completionWindow(BatchCreateParams.CompletionWindow._24H)
                .metadata(BatchCreateParams.Metadata.builder()
                        .putAdditionalProperty("who", JsonValue.from("sdk")).build())
                .build());
        Batch batch = created;
        while (!List.of(Batch.Status.COMPLETED, Batch.Status.FAILED).contains(batch.status())) {
            batch = client.batches().retrieve(created.id());
        }

        assertThat(batch.status()).isEqualTo(Batch.Status.COMPLETED);
        assertThat(batch.requestCounts().orElseThrow().completed()).isEqualTo(3);
        assertThat(content(batch.outputFileId().orElseThrow()).lines().map(Reply::parse)).hasSize(3)
                .allSatisfy(line -> assertThat(line.at("/response/body/choices/0/message/content").asText())
                        .contains(Integer.toString(line.get("custom_id").asText().charAt(4) - '0' + 7)));
        assertThat(client.batches().list(BatchListParams.builder().limit(1).build()).autoPager())
                .extracting(Batch::id).contains(created.id());
        assertThat(client.batches().cancel(created.id()).status()).isEqualTo(Batch.Status.COMPLETED);
    }

    @Test
    void failures_areTheLibrarysOwnClasses() {
        OpenAIClient nobody = client("nobody");
        assertThatThrownBy(() -> nobody.models().list()).isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("(2049)");
        nobody.close();
        assertThatThrownBy(() -> client.chat().completions().create(chat(SUM).n(2).build()))
                .isInstanceOf(BadRequestException.class).hasMessageContaining("n is 2");
        assertThatThrownBy(() -> client.chat().completions().create(chat(SUM).model("gpt-4").build()))
                .isInstanceOf(BadRequestException.class).hasMessageContaining("unknown model");
        assertThatThrownBy(() -> client.models().retrieve("gpt-4")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.responses().create(response(SUM).previousResponseId("resp_1").build()))
                .isInstanceOf(BadRequestException.class).hasMessageContaining("previous_response_id");
    }
}
