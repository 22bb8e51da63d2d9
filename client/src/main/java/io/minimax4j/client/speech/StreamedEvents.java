package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.protocol.speech.SpeechReply;
import org.jspecify.annotations.Nullable;

/** The events of a streamed reply. */
final class StreamedEvents implements AudioEvents {
    private final RecordStream<SpeechReply> events;
    private final Function<String, Subtitles> subtitles;
    private boolean finished;

    StreamedEvents(RecordStream<SpeechReply> events, Function<String, Subtitles> subtitles) {
        this.events = events;
        this.subtitles = subtitles;
    }

    @Override
    public @Nullable AudioEvent next() {
        try {
            SpeechReply reply = events.next();
            if (reply != null) {
                AudioEvent event = AudioEvent.of(reply);
                finished |= event.last();
                return event;
            }
            if (events.done() || finished) {
                return null;
            }
            throw events.cut();
        } catch (IOException e) {
            if (finished && !(e instanceof InterruptedIOException)) {
                return null;
            }
            throw events.broken(e);
        }
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
