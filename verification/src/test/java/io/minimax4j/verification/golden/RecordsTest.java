package io.minimax4j.verification.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.error.NativeError;
import io.minimax4j.protocol.file.FileDeleted;
import io.minimax4j.protocol.file.FileList;
import io.minimax4j.protocol.file.FileObject;
import io.minimax4j.protocol.file.FileObjectDeleted;
import io.minimax4j.protocol.file.FileObjectList;
import io.minimax4j.protocol.file.FileReply;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.music.CoverReply;
import io.minimax4j.protocol.music.CoverRequest;
import io.minimax4j.protocol.music.LyricsReply;
import io.minimax4j.protocol.music.LyricsRequest;
import io.minimax4j.protocol.music.MusicEvent;
import io.minimax4j.protocol.music.MusicReply;
import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.sse.SseEncoder;
import io.minimax4j.protocol.voice.VoiceList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our records against the bytes of the contract, in both directions. */
final class RecordsTest {

    static Stream<Arguments> replies() {
        return Stream.of(Arguments.of("chat/request.json", ChatRequest.class),
                Arguments.of("chat/request-parts.json", ChatRequest.class),
                Arguments.of("chat/reply.json", ChatReply.class), Arguments.of("chat/error.json", NativeError.class),
                Arguments.of("speech/request.json", SpeechRequest.class),
                Arguments.of("speech/reply.json", SpeechReply.class),
                Arguments.of("music/request.json", MusicRequest.class),
                Arguments.of("music/sample.json", MusicReply.class),
                Arguments.of("music/reply.json", MusicReply.class), Arguments.of("music/link.json", MusicReply.class),
                Arguments.of("music/preprocess-request.json", CoverRequest.class),
                Arguments.of("music/preprocess.json", CoverReply.class),
                Arguments.of("music/lyrics-request.json", LyricsRequest.class),
                Arguments.of("music/lyrics.json", LyricsReply.class),
                Arguments.of("files/upload.json", FileReply.class), Arguments.of("files/list.json", FileList.class),
                Arguments.of("files/retrieve.json", FileReply.class),
                Arguments.of("files/delete.json", FileDeleted.class),
                Arguments.of("files/bare-upload.json", FileObject.class),
                Arguments.of("files/bare-list.json", FileObjectList.class),
                Arguments.of("files/bare-delete.json", FileObjectDeleted.class),
                Arguments.of("voices/all.json", VoiceList.class), Arguments.of("voices/system.json", VoiceList.class));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void readAndWrittenAgain_isTheSameBytes(String file, Class<?> type) {
        String golden = Golden.of(file).json();

        assertThat(new String(Json.write(Json.read(golden, type)), StandardCharsets.UTF_8)).isEqualTo(golden);
    }

    @Test
    void chatRequest_readsEveryField() {
        ChatRequest request = Json.read(Golden.of("chat/request.json").json(), ChatRequest.class);

        assertThat(request.model()).isEqualTo("MiniMax-M2.7");
        assertThat(request.streamed()).isTrue();
        assertThat(request.streamOptions().includeUsage()).isTrue();
        assertThat(request.maxCompletionTokens()).isEqualTo(2048);
        assertThat(request.temperature()).isEqualTo(0.7);
        assertThat(request.topP()).isEqualTo(0.95);
        assertThat(request.messages()).hasSize(4);
        assertThat(request.messages().get(0).content()).isNull();
        assertThat(request.messages().get(1).text()).isEqualTo("Which rivers cross 上海?");
        assertThat(request.messages().get(2).toolCalls().get(0).function().arguments())
                .isEqualTo("{\"city\":\"上海\"}");
        assertThat(request.messages().get(3).toolCallId()).isEqualTo("call_function_a1b2c3d4e5f6_1");
    }

    @Test
    void chatRequest_keepsPartsItDoesNotKnow() {
        ChatRequest request = Json.read(Golden.of("chat/request-parts.json").json(), ChatRequest.class);

        assertThat(request.messages().get(0).content()).isEqualTo(new Content.Parts(List.of(
                new Part.Text("What is on it?"), new Part.ImageUrl("data:image/png;base64,iVBORw0KGgo="),
                new Part.Other(Map.of("type", "video_url", "video_url",
                        Map.of("url", "mm_file://297990555456011"))))));
    }

    @Test
    void chatReply_readsTextReasoningAndUsage() {
        ChatReply reply = Json.read(Golden.of("chat/reply.json").json(), ChatReply.class);

        assertThat(reply.text()).isEqualTo("Two rivers: 黄浦江 and 苏州河.");
        assertThat(reply.reasoning()).isEqualTo("The user asks for rivers.");
        assertThat(reply.choices().get(0).finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(reply.usage().totalTokens()).isEqualTo(249);
        assertThat(reply.usage().promptTokens()).isEqualTo(26);
        assertThat(reply.usage().completionTokens()).isEqualTo(223);
        assertThat(reply.usage().completionTokensDetails().reasoningTokens()).isEqualTo(214);
        assertThat(reply.created()).isEqualTo(1755153113L);
    }

    @Test
    void chatStream_readAndEncodedAgain_isTheSameBytes() throws Exception {
        Golden golden = Golden.of("chat/stream.sse");

        assertThat(encoded(golden.events().stream().map(event -> Json.read(event, ChatChunk.class)).toList()))
                .isEqualTo(golden.text());
    }

    @Test
    void chatStream_deltasMakeTheText_theAggregateAddsNothing() {
        List<ChatChunk> chunks = Golden.of("chat/stream.sse").events().stream()
                .map(event -> Json.read(event, ChatChunk.class)).toList();

        assertThat(chunks).extracting(ChatChunk::text).containsExactly("", "你", "好", "");
        assertThat(chunks).extracting(ChatChunk::reasoning).containsExactly("A greeting.", "", "", "");
        assertThat(chunks.get(2).finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(chunks.get(3).usage().totalTokens()).isEqualTo(31);
    }

    @Test
    void speechStream_readAndEncodedAgain_isTheSameBytes() throws Exception {
        Golden golden = Golden.of("speech/stream.sse");

        assertThat(encoded(golden.events().stream().map(event -> Json.read(event, SpeechReply.class)).toList()))
                .isEqualTo(golden.text());
    }

    @Test
    void musicStream_readAndEncodedAgain_isTheSameBytes() throws Exception {
        Golden golden = Golden.of("music/stream.sse");

        assertThat(encoded(golden.events().stream().map(event -> Json.read(event, MusicEvent.class)).toList()))
                .isEqualTo(golden.text());
    }

    @Test
    void musicReply_readsTheSongAndItsMeasures() {
        MusicReply reply = Json.read(Golden.of("music/sample.json").json(), MusicReply.class);

        assertThat(reply.data().audio()).isEqualTo("494433");
        assertThat(reply.data().status()).isEqualTo(MusicReply.Data.DONE);
        assertThat(reply.extraInfo().musicDuration()).isEqualTo(25_364);
        assertThat(reply.extraInfo().musicSize()).isEqualTo(813_651);
    }

    @Test
    void speechReply_readsAudioAndMeasures() {
        SpeechReply reply = Json.read(Golden.of("speech/reply.json").json(), SpeechReply.class);

        assertThat(reply.data().audio()).isEqualTo("494433");
        assertThat(reply.data().status()).isEqualTo(SpeechReply.Data.DONE);
        assertThat(reply.extraInfo().audioLength()).isEqualTo(9900);
        assertThat(reply.extraInfo().audioSize()).isEqualTo(160_323);
        assertThat(reply.extraInfo().audioFormat()).isEqualTo(AudioFormat.MP3);
        assertThat(reply.traceId()).isEqualTo("01b8bf9bb7433cc75c18eee6cfa8fe21");
    }

    private static String encoded(List<?> events) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object event : events) {
            out.write(SseEncoder.data(Json.write(event)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
