package io.minimax4j.protocol.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import io.minimax4j.protocol.anthropic.Block;
import io.minimax4j.protocol.anthropic.MessageContent;
import io.minimax4j.protocol.anthropic.AnthropicModels;
import io.minimax4j.protocol.anthropic.AnthropicModelsJsonAdapter;
import io.minimax4j.protocol.anthropic.StreamEvent;
import io.minimax4j.protocol.anthropic.StreamEvent$OpeningJsonAdapter;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.batch.BatchInputLineJsonAdapter;
import io.minimax4j.protocol.batch.BatchJsonAdapter;
import io.minimax4j.protocol.batch.BatchList;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.protocol.batch.BatchOutputLine$ResponseJsonAdapter;
import io.minimax4j.protocol.batch.BatchListJsonAdapter;
import io.minimax4j.protocol.batch.BatchOutputLineJsonAdapter;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.callback.CallbackDeliveryJsonAdapter;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.ReplyMessageJsonAdapter;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.embedding.EmbeddingVector;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.protocol.image.DigitCount;
import io.minimax4j.protocol.image.ImageSubjects;
import io.minimax4j.protocol.music.MusicEvent;
import io.minimax4j.protocol.music.MusicEventJsonAdapter;
import io.minimax4j.protocol.music.MusicReply;
import io.minimax4j.protocol.music.MusicReply$DataJsonAdapter;
import io.minimax4j.protocol.music.MusicReply$MusicInfoJsonAdapter;
import io.minimax4j.protocol.music.MusicReplyJsonAdapter;
import io.minimax4j.protocol.openai.CompletionChunk;
import io.minimax4j.protocol.openai.CompletionChunkJsonAdapter;
import io.minimax4j.protocol.responses.OutputItem;
import io.minimax4j.protocol.responses.OutputItemJsonAdapter;
import io.minimax4j.protocol.responses.Response;
import io.minimax4j.protocol.responses.ResponseJsonAdapter;
import io.minimax4j.protocol.responses.TextConfig;
import io.minimax4j.protocol.responses.TextConfigJsonAdapter;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.AudioSettingJsonAdapter;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.protocol.speech.PronunciationDict;
import io.minimax4j.protocol.speech.SoundEffect;
import io.minimax4j.protocol.speech.Subtitle;
import io.minimax4j.protocol.speech.SubtitleJsonAdapter;
import io.minimax4j.protocol.speech.SubtitleType;
import io.minimax4j.protocol.video.PictureLinks;
import io.minimax4j.protocol.voice.VoiceType;

/**
 * Reads and writes the records of this module. Foreign bytes are read by {@link JsonText}; a failure never quotes the
 * input. Unknown fields are skipped, a repeated key means its last value, nulls are not written, numbers may come as
 * digits in a string.
 */
public final class Json {
    private static final Jsonb JSONB = Jsonb.builder()
            .add(Object.class, new AnyAdapter())
            .add(Integer.TYPE, NumberAdapters.INT)
            .add(Integer.class, NumberAdapters.INT.nullSafe())
            .add(Long.TYPE, NumberAdapters.LONG)
            .add(Long.class, NumberAdapters.LONG.nullSafe())
            .add(Content.class, new ContentAdapter())
            .add(EmbeddingVector.class, new VectorAdapter())
            .add(Role.class, new TextAdapter<>(Role::new, Role::text))
            .add(FinishReason.class, new TextAdapter<>(FinishReason::new, FinishReason::text))
            .add(MusicReply.class, jsonb -> Nulls.written(new MusicReplyJsonAdapter(jsonb)))
            .add(MusicReply.Data.class, jsonb -> Nulls.leftOut(new MusicReply$DataJsonAdapter(jsonb)))
            .add(MusicReply.MusicInfo.class, jsonb -> Nulls.leftOut(new MusicReply$MusicInfoJsonAdapter(jsonb)))
            .add(MusicEvent.class, jsonb -> Nulls.written(new MusicEventJsonAdapter(jsonb)))
            .add(AudioSetting.class, jsonb -> new TextOrObject<>(new AudioSettingJsonAdapter(jsonb)))
            .add(AudioFormat.class, new TextAdapter<>(AudioFormat::new, AudioFormat::text))
            .add(OutputFormat.class, new TextAdapter<>(OutputFormat::new, OutputFormat::text))
            .add(SoundEffect.class, new TextAdapter<>(SoundEffect::new, SoundEffect::text))
            .add(SubtitleType.class, new TextAdapter<>(SubtitleType::new, SubtitleType::text))
            .add(PronunciationDict.class, new PronunciationDictAdapter())
            .add(Subtitle.class, jsonb -> Nulls.written(new SubtitleJsonAdapter(jsonb)))
            .add(ImageSubjects.class, new ImageSubjectsAdapter())
            .add(DigitCount.class, new DigitCountAdapter())
            .add(PictureLinks.class, new PictureLinksAdapter())
            .add(VoiceType.class, new TextAdapter<>(VoiceType::new, VoiceType::text))
            .add(FileId.class, new FileIdAdapter())
            .add(BatchStatus.class, new TextAdapter<>(BatchStatus::new, BatchStatus::text))
            .add(Block.class, new BlockAdapter())
            .add(MessageContent.class, new MessageContentAdapter())
            .add(StreamEvent.Opening.class, jsonb -> Nulls.written(new StreamEvent$OpeningJsonAdapter(jsonb)))
            .add(AnthropicModels.class, jsonb -> Nulls.written(new AnthropicModelsJsonAdapter(jsonb)))
            .add(Batch.class, jsonb -> Nulls.written(new BatchJsonAdapter(jsonb)))
            .add(BatchList.class, jsonb -> Nulls.written(new BatchListJsonAdapter(jsonb)))
            .add(BatchInputLine.class, jsonb -> new RawWritten<>(new BatchInputLineJsonAdapter(jsonb)))
            .add(BatchOutputLine.class, jsonb -> Nulls.written(new BatchOutputLineJsonAdapter(jsonb)))
            .add(BatchOutputLine.Response.class,
                    jsonb -> new RawWritten<>(new BatchOutputLine$ResponseJsonAdapter(jsonb)))
            .add(CallbackDelivery.class,
                    jsonb -> new RawWritten<>(Nulls.written(new CallbackDeliveryJsonAdapter(jsonb))))
            .add(CompletionChunk.class, jsonb -> Nulls.written(new CompletionChunkJsonAdapter(jsonb)))
            .add(ReplyMessage.class, jsonb -> Nulls.leftOut(new ReplyMessageJsonAdapter(jsonb)))
            .add(Response.class, jsonb -> Nulls.written(new ResponseJsonAdapter(jsonb)))
            .add(OutputItem.class, jsonb -> Nulls.leftOut(new OutputItemJsonAdapter(jsonb)))
            .add(TextConfig.class, jsonb -> Nulls.leftOut(new TextConfigJsonAdapter(jsonb)))
            .build();
    private static final JsonType<Map<String, Object>> OBJECT = JSONB.type(Types.mapOf(Object.class));

    private Json() {}

    /** Reads one value of the type; the whole input must be that value. */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(json, JSONB.type(type));
    }

    /** Reads one value of the type from text. */
    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /** Reads an object whose shape is not known: numbers become Long, BigInteger or BigDecimal, nulls stay. */
    public static Map<String, Object> readObject(byte[] json) {
        return read(json, OBJECT);
    }

    /** Writes a record of this module, or a Map, List, String, Number, Boolean. */
    public static byte[] write(Object value) {
        return typeOf(value).toJsonBytes(value);
    }

    /** Writes an array of records of this module. */
    public static <T extends Record> byte[] writeArray(List<T> records, Class<T> type) {
        return JSONB.type(type).list().toJsonBytes(records);
    }

    /** Reads an array of records of this module. */
    public static <T extends Record> List<T> readArray(byte[] json, Class<T> type) {
        return read(json, JSONB.type(type).list());
    }

    /** {@link #write(Object)} as text. */
    public static String text(Object value) {
        return typeOf(value).toJson(value);
    }

    @SuppressWarnings("unchecked")
    private static JsonType<Object> typeOf(Object value) {
        return value instanceof Record ? (JsonType<Object>) JSONB.type(value.getClass()) : JSONB.type(Object.class);
    }

    private static <T> T read(byte[] json, JsonType<T> type) {
        JsonText text = new JsonText(json);
        try {
            T value = type.fromJson(text);
            text.end();
            if (value == null) {
                throw new JsonFormatException("the body is null where an object is expected");
            }
            return value;
        } catch (JsonFormatException e) {
            throw new JsonFormatException(e.getMessage(), JsonLocator.of(json, text.position()));
        } catch (RuntimeException e) {
            // the library's own words may quote the input
            throw new JsonFormatException("not the JSON that is expected", JsonLocator.of(json, text.position()));
        }
    }
}
