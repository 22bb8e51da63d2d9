package io.minimax4j.client.voice;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Link;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.voice.CloneReply;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignReply;
import io.minimax4j.protocol.voice.DesignRequest;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceDeleteRequest;
import io.minimax4j.protocol.voice.VoiceDeleted;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceQuery;
import io.minimax4j.protocol.voice.VoiceType;
import org.jspecify.annotations.Nullable;

/**
 * Lists voices, makes them from recordings and descriptions, and deletes them. Every method throws an
 * {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 */
public final class Voices {
    private static final Shape<VoiceList> LIST = new Shape<>(VoiceList.class, VoiceList::baseResp,
            list -> list.baseResp() != null || list.systemVoice() != null || list.voiceCloning() != null
                    || list.voiceGeneration() != null);
    private static final Shape<CloneReply> CLONED = new Shape<>(CloneReply.class, CloneReply::baseResp,
            reply -> reply.baseResp() != null || reply.demoAudio() != null);
    private static final Shape<DesignReply> DESIGNED = new Shape<>(DesignReply.class, DesignReply::baseResp,
            reply -> reply.voiceId() != null);
    private static final Shape<VoiceDeleted> DELETED = new Shape<>(VoiceDeleted.class, VoiceDeleted::baseResp,
            reply -> reply.baseResp() != null || reply.voiceId() != null);
    private static final String PURPOSE = "voice_clone";

    private final Transport transport;
    private final FileStorage files;

    /** For the client itself; take one from {@code MiniMax.voices()}. */
    public Voices(Transport transport) {
        this.transport = transport;
        this.files = new FileStorage(transport);
    }

    /**
     * The voices of the groups named, or of all groups if none is. A group that was asked for and is empty is an empty
     * list; one that was not asked for is null.
     */
    public VoiceList list(VoiceType... groups) {
        List<VoiceType> wanted = groups.length == 0 ? List.of(VoiceType.ALL) : Arrays.asList(groups);
        VoiceType question = wanted.size() == 1 ? wanted.get(0) : VoiceType.ALL;
        VoiceList all = transport.call(
                Ask.post("List of voices (" + question + ")", "/v1/get_voice", Content.json(new VoiceQuery(question)))
                        .asHarmless(),
                LIST);
        return new VoiceList(only(wanted, VoiceType.SYSTEM, all.systemVoice()),
                only(wanted, VoiceType.CLONED, all.voiceCloning()),
                only(wanted, VoiceType.DESIGNED, all.voiceGeneration()), all.baseResp());
    }

    private static @Nullable List<Voice> only(List<VoiceType> wanted, VoiceType group, @Nullable List<Voice> voices) {
        if (!wanted.contains(group) && !wanted.contains(VoiceType.ALL)) {
            return null;
        }
        return voices == null ? List.of() : voices;
    }

    /** The voice of that id, whatever its group. */
    public Optional<Voice> find(String id) {
        return all().filter(voice -> id.equals(voice.voiceId())).findFirst();
    }

    /** The voices whose id, name or description holds all of the words, in any case: {@code search("english", "calm")}. */
    public List<Voice> search(String... words) {
        return all().filter(voice -> holds(voice, words)).toList();
    }

    private Stream<Voice> all() {
        VoiceList groups = list();
        return Stream.of(groups.systemVoice(), groups.voiceCloning(), groups.voiceGeneration())
                .flatMap(group -> group == null ? Stream.empty() : group.stream());
    }

    private static boolean holds(Voice voice, String... words) {
        List<String> description = voice.description() == null ? List.of() : voice.description();
        String all = Stream.concat(Stream.of(voice.voiceId(), voice.voiceName()), description.stream())
                .filter(Objects::nonNull).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * Uploads a recording and makes a voice of it: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most.
     *
     * <p>The id is the caller's, and is used once: so a call whose outcome is not known (the exception says so) may be made
     * again with the same id, and code 2039 then means that the first one was carried out.
     *
     * @throws java.io.UncheckedIOException if the recording cannot be read
     */
    public ClonedVoice clone(Path recording, CloneRequest request) {
        return cloned(files.upload(recording, PURPOSE), request);
    }

    /**
     * Uploads a recording under a file name and makes a voice of it; see {@link #clone(Path, CloneRequest)}.
     *
     * @throws java.io.UncheckedIOException if the recording cannot be read
     */
    public ClonedVoice clone(InputStream recording, String name, CloneRequest request) {
        return cloned(files.upload(recording, name, PURPOSE), request);
    }

    private ClonedVoice cloned(FileInfo recording, CloneRequest request) {
        try {
            return clone(request.withFile(recording.fileId()));
        } catch (MiniMaxException e) {
            throw e.carrying(null, "The recording is stored as file " + recording.fileId() + ".");
        }
    }

    /** Makes a voice of a recording that is uploaded already; see {@link #clone(Path, CloneRequest)}. */
    public ClonedVoice clone(CloneRequest request) {
        String id = String.valueOf(request.voiceId());
        String action = "Cloning of voice " + id;
        try {
            return transport.call(Ask.post(action, "/v1/voice_clone", Content.json(request)),
                    reply -> cloned(id, action, reply));
        } catch (MiniMaxException e) {
            throw e.carrying(null, inDoubt(e)
                    ? "Whether the voice was made is not known: clone it again under the same id; 2039 then says that it"
                            + " was."
                    : "");
        }
    }

    private ClonedVoice cloned(String id, String action, Reply reply) {
        CloneReply cloned = reply.read(CLONED);
        String link = cloned.demoAudio();
        return new ClonedVoice(id, link == null || link.isBlank() ? null : () -> preview(link, action, reply, cloned));
    }

    private Audio preview(String link, String action, Reply reply, CloneReply cloned) {
        byte[] bytes = new Link(link).bytes(transport, action + ", download of the preview",
                what -> reply.malformed(what, null));
        return new Audio(bytes, info(cloned.extraInfo()), null, reply.traceId(), () -> Subtitles.NONE);
    }

    private static @Nullable ExtraInfo info(CloneReply.@Nullable PreviewInfo told) {
        return told == null
                ? null
                : new ExtraInfo(told.audioLength(), told.audioSampleRate(), told.audioSize(), told.bitrate(),
                        told.wordCount(), 0, told.usageCharacters(), AudioFormat.MP3, 1, null);
    }

    /**
     * Makes a voice of a description, such as {@code a calm elderly man with a deep voice}. Without an id of one's own the
     * platform chooses one, and a call whose outcome is not known leaves a voice that nobody will name: it is gone after
     * seven days.
     */
    public DesignedVoice design(DesignRequest request) {
        Ask ask = Ask.post("Design of a voice", "/v1/voice_design", Content.json(request));
        return transport.call(ask, reply -> designed(reply));
    }

    private static DesignedVoice designed(Reply reply) {
        DesignReply designed = reply.read(DESIGNED);
        String hex = designed.trialAudio() == null ? "" : designed.trialAudio();
        try {
            return new DesignedVoice(String.valueOf(designed.voiceId()),
                    new Audio(HexFormat.of().parseHex(hex), null, null, reply.traceId(), () -> Subtitles.NONE));
        } catch (IllegalArgumentException e) {
            throw reply.malformed("audio that is not hex", null);
        }
    }

    /** Deletes a cloned or designed voice. Its id cannot be used again. */
    public VoiceDeleted delete(VoiceType group, String id) {
        return transport.call(Ask.post("Deletion of voice " + id, "/v1/delete_voice",
                Content.json(new VoiceDeleteRequest(group, id))), DELETED);
    }

    private static boolean inDoubt(MiniMaxException e) {
        return e.repeat() == Repeat.UNSURE || e instanceof DeadlineException || e instanceof CancelledException
                || e instanceof MalformedReplyException;
    }
}
