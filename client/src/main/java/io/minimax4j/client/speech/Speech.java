package io.minimax4j.client.speech;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.Start;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.HexPieces;
import io.minimax4j.client.transport.Link;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.speech.LongSpeechReply;
import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;

/** Speaks a text. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Speech {
    private static final String PATH = "/v1/t2a_v2";
    private static final String LONG_PATH = "/v1/t2a_async_v2";
    private static final String SOCKET = "/ws/v1/t2a_v2";
    private static final String LIVE_SOCKET = "/ws/v1/t2a_v2_bidi";
    private static final String PURPOSE = "t2a_async_input";
    private static final int MOST_IN_A_REQUEST = 50_000;
    private static final int LONGEST_EVENT = 256 * 1024 * 1024;
    private static final Shape<SpeechReply> CLIP = new Shape<>(SpeechReply.class, SpeechReply::baseResp,
            reply -> reply.data() != null && reply.data().audio() != null && !reply.data().audio().isEmpty());
    private static final Shape<SpeechReply> EVENT = new Shape<>(SpeechReply.class, SpeechReply::baseResp,
            reply -> reply.data() != null || reply.extraInfo() != null);

    private static final Shape<LongSpeechReply> STARTED = new Shape<>(LongSpeechReply.class, LongSpeechReply::baseResp,
            reply -> reply.taskId() != null);

    private final Transport transport;
    private final FileStorage files;

    /** For the client itself; take one from {@code MiniMax.speech()}. */
    public Speech(Transport transport) {
        this.transport = transport;
        this.files = new FileStorage(transport);
    }

    /** Waits for the whole clip. If the request asks for a link, the link is followed at once. */
    public Audio speak(SpeechRequest request) {
        String action = action(request);
        Ask ask = Ask.post(action, PATH, Content.json(request.withStream(false, false)));
        return transport.call(ask, reply -> clip(action, reply));
    }

    private Audio clip(String action, Reply reply) {
        SpeechReply clip = reply.read(CLIP);
        String audio = clip.data().audio();
        byte[] bytes = Link.is(audio)
                ? new Link(audio).bytes(transport, action + ", download of the audio", what -> malformed(reply, what))
                : HexPieces.decode(audio, what -> malformed(reply, what));
        String subtitles = clip.data().subtitleFile();
        return new Audio(bytes, clip.extraInfo(), subtitles, clip.traceId(), () -> subtitles(action, reply, clip));
    }

    private Subtitles subtitles(String action, Reply reply, SpeechReply clip) {
        String link = clip.data().subtitleFile();
        if (link != null && !link.isBlank()) {
            return subtitleFile(action, reply).fetch(link);
        }
        List<Subtitle> told = clip.data().subtitles();
        return told == null ? Subtitles.NONE : Subtitles.of(told);
    }

    private SubtitleFile subtitleFile(String action, Reply reply) {
        return new SubtitleFile(transport, action, what -> malformed(reply, what));
    }

    private static MiniMaxException malformed(Reply reply, String what) {
        return reply.malformed(what, null);
    }

    /**
     * Begins to speak; returns when the first piece is here. The repeat of the whole clip at the end is declined, and
     * dropped if it comes nevertheless. Close the stream, or read it to its end.
     */
    public AudioStream stream(SpeechRequest request) {
        String action = action(request);
        Ask ask = Ask.post(action, PATH, Content.json(request.withStream(true, true)))
                .header("Accept", "text/event-stream").with(Patience.STREAM);
        return transport.call(ask, reply -> new AudioStream(new StreamedEvents(
                RecordStream.open(reply, EVENT, LONGEST_EVENT), link -> subtitleFile(action, reply).fetch(link))));
    }

    /** Opens a connection that speaks text after text in one manner; {@link SpeechRequest#manner} makes one. */
    public SpeechSession session(SpeechRequest manner) {
        return session(manner, SessionOptions.DEFAULT);
    }

    /** Opens a connection that speaks text after text in one manner. The text of the manner is of no account. */
    public SpeechSession session(SpeechRequest manner, SessionOptions options) {
        return new SpeechSession(SpeechSocket.open(transport, SOCKET, manner), options);
    }

    /** Opens a connection that speaks a text while it is being written. */
    public LiveSpeech live(SpeechRequest manner) {
        return live(manner, SessionOptions.DEFAULT);
    }

    /** Opens a connection that speaks a text while it is being written. The text of the manner is of no account. */
    public LiveSpeech live(SpeechRequest manner, SessionOptions options) {
        return new LiveSpeech(SpeechSocket.open(transport, LIVE_SOCKET, manner), options);
    }

    /**
     * Has a long text spoken in the background, up to a million characters. More than 50,000 are sent as a file.
     *
     * <p>It is never started twice on its own: where it is not known whether it was, the exception says so.
     */
    public Task<LongAudio> speakLong(SpeechRequest request) {
        String text = request.text();
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("There is no text to speak; give one, or a file");
        }
        if (text.codePointCount(0, text.length()) <= MOST_IN_A_REQUEST) {
            return speakLong(LongSpeechRequest.of(request, text, null));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FileInfo file = files.upload(new ByteArrayInputStream(bytes), "text.txt", PURPOSE);
        return speakFile(request, file);
    }

    /**
     * Has the text in a file spoken in the background, up to a million characters: plain text as {@code .txt}, an object
     * with {@code title}, {@code content} and {@code extra} as {@code .json}, or several of one kind as {@code .zip}.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public Task<LongAudio> speakLong(SpeechRequest manner, Path file) {
        return speakFile(manner, files.upload(file, PURPOSE));
    }

    private Task<LongAudio> speakFile(SpeechRequest manner, FileInfo file) {
        try {
            return speakLong(LongSpeechRequest.of(manner, null, file.fileId()));
        } catch (MiniMaxException e) {
            throw e.carrying(null, "The text is stored as file " + file.fileId() + ".");
        }
    }

    /** Has a long text spoken in the background, as the API takes it. */
    public Task<LongAudio> speakLong(LongSpeechRequest request) {
        Ask ask = Ask.post("Start of long speech with " + request.model(), LONG_PATH, Content.json(request));
        return task(String.valueOf(Start.once(() -> transport.call(ask, STARTED)).taskId()));
    }

    /** Long speech of this account as a task, by its id. Nothing is asked yet. */
    public Task<LongAudio> task(String id) {
        return new Task<>(new LongSpeechSource(transport, files, id), transport.timing());
    }

    /**
     * Takes up long speech that {@link Task#save()} wrote down, here or in another process. Nothing is asked yet.
     *
     * @throws IllegalArgumentException if the string is no saved speech
     */
    public Task<LongAudio> resume(String saved) {
        SavedTask task = SavedTask.of(saved);
        if (!task.kind().equals(LongSpeechSource.KIND)) {
            throw new IllegalArgumentException("The saved task is a " + task.kind() + ", not speech");
        }
        return task(task.id());
    }

    private static String action(SpeechRequest request) {
        return "Speech with " + request.model();
    }
}
