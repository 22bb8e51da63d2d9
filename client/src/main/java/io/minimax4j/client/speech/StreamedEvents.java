package io.minimax4j.client.speech;

import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.UntilLast;
import io.minimax4j.protocol.speech.SpeechReply;
import org.jspecify.annotations.Nullable;

/** The events of a streamed reply. */
final class StreamedEvents implements AudioEvents {
    private final UntilLast<SpeechReply> events;
    private final Function<String, Subtitles> subtitles;

    StreamedEvents(RecordStream<SpeechReply> events, Function<String, Subtitles> subtitles) {
        this.events = new UntilLast<>(events, event -> AudioEvent.of(event).last());
        this.subtitles = subtitles;
    }

    @Override
    public @Nullable AudioEvent next() {
        SpeechReply reply = events.next();
        return reply == null ? null : AudioEvent.of(reply);
    }

    @Override
    public @Nullable String traceId() {
        return events.reply().traceId();
    }

    @Override
    public MiniMaxException malformed(String what) {
        return events.reply().malformed(what, null);
    }

    @Override
    public Subtitles subtitles(String link) {
        return subtitles.apply(link);
    }

    @Override
    public void close() {
        events.close();
    }
}
