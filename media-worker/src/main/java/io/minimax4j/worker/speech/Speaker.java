package io.minimax4j.worker.speech;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.worker.session.Session;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One copy of espeak-ng at work for one session after another. For one thread at a time. */
final class Speaker {
    /** How much sound is made before the first is heard of; the smaller, the sooner, at more calls. */
    private static final int BUFFER_MILLIS = 30;

    private final Espeak espeak;
    private String voice = "";
    private @Nullable Session session;
    private @Nullable Throwable failure;
    private long made;

    Speaker(Path library, Path data) {
        this.espeak = new Espeak(library, data, BUFFER_MILLIS, this::made);
    }

    /** The voice it spoke with last; another costs the loading of a dictionary. */
    String voice() {
        return voice;
    }

    static String voiceName(SynthesisRequest request) {
        return request.variant().isEmpty() ? request.voice() : request.voice() + "+" + request.variant();
    }

    /** Speaks the whole text into the session, without saying that it is done. */
    void speak(SynthesisRequest request, Session listener) throws MediaException {
        prepare(request);
        session = listener;
        failure = null;
        made = 0;
        try {
            listener.send(new Message.Begin(PcmFormat.mono(espeak.sampleRate())));
            int status = espeak.speak(request.text(), flags(request.form()));
            rethrow();
            if (status != 0) {
                throw new MediaException(Kind.INTERNAL, "espeak-ng could not speak the text: status " + status);
            }
            if (request.phonemes()) {
                tellPronunciation(listener, request.text());
            }
        } finally {
            session = null;
        }
    }

    private void prepare(SynthesisRequest request) throws MediaException {
        String wanted = voiceName(request);
        if (!wanted.equals(voice)) {
            voice = "";
            if (!espeak.voice(wanted)) {
                throw new MediaException(Kind.UNSUPPORTED, "there is no voice " + wanted);
            }
            voice = wanted;
        }
        espeak.parameter(Espeak.RATE, request.wordsPerMinute());
        espeak.parameter(Espeak.VOLUME, request.volume());
        espeak.parameter(Espeak.PITCH, request.pitch());
        espeak.parameter(Espeak.RANGE, request.pitchRange());
        espeak.parameter(Espeak.WORD_GAP, request.wordGapMs() / 10);
        espeak.constantPitch(request.hertz());
        espeak.phonemeEvents(request.phonemes());
    }

    /** Once it was spoken, because espeak-ng reads phonemes in a text here only if it did when it last spoke. */
    private void tellPronunciation(Session listener, String text) {
        long millis = made * 1000 / espeak.sampleRate();
        for (String clause : espeak.pronunciation(text)) {
            listener.send(new Message.Event(new SpeechEvent(SpeechEvent.Kind.PRONUNCIATION, 0, 0, millis, clause)));
        }
    }

    private static int flags(SynthesisRequest.TextForm form) {
        return switch (form) {
            case PLAIN -> 0;
            case PHONEMES -> Espeak.PHONEMES;
            case SSML -> Espeak.SSML;
        };
    }

    /** Called by espeak-ng. Whatever is thrown here would end the process, so it is kept for later. */
    private int made(MemorySegment samples, int count, MemorySegment events) {
        try {
            Session listener = session;
            if (listener == null || listener.cancelled()) {
                return 1;
            }
            tellEvents(listener, events);
            made += Math.max(0, count);
            if (count > 0) {
                tellSamples(listener, Espeak.samples(samples, count));
            }
            return 0;
        } catch (Throwable e) {
            failure = e;
            return 1;
        }
    }

    private static void tellSamples(Session listener, short[] pcm) {
        for (int done = 0; done < pcm.length; done += Message.Samples.MAX) {
            listener.send(new Message.Samples(pcm, done, Math.min(Message.Samples.MAX, pcm.length - done)));
        }
    }

    private static void tellEvents(Session listener, MemorySegment list) {
        MemorySegment events = Espeak.events(list);
        long at = 0;
        for (int type = events.get(JAVA_INT, 0); type != Espeak.LIST_END; type = events.get(JAVA_INT, at)) {
            tell(listener, type, events.asSlice(at, Espeak.EVENT_BYTES));
            at += Espeak.EVENT_BYTES;
        }
    }

    private static void tell(Session listener, int type, MemorySegment event) {
        SpeechEvent.Kind kind = switch (type) {
            case Espeak.WORD -> SpeechEvent.Kind.WORD;
            case Espeak.SENTENCE -> SpeechEvent.Kind.SENTENCE;
            case Espeak.END -> SpeechEvent.Kind.END;
            case Espeak.PHONEME -> SpeechEvent.Kind.PHONEME;
            default -> null;
        };
        if (kind != null) {
            int position = Math.max(0, event.get(JAVA_INT, Espeak.EVENT_POSITION) - 1);
            int length = event.get(JAVA_INT, Espeak.EVENT_LENGTH);
            long millis = event.get(JAVA_INT, Espeak.EVENT_MILLIS);
            boolean phoneme = kind == SpeechEvent.Kind.PHONEME;
            listener.send(new Message.Event(new SpeechEvent(kind, position, phoneme ? 0 : Math.max(0, length), millis,
                    phoneme ? Espeak.name(event) : "")));
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
