package io.minimax4j.client.music;

import java.util.Arrays;
import java.util.List;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.media.Media;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.HexPieces;
import io.minimax4j.client.transport.Link;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.client.transport.UntilLast;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.music.CoverReply;
import io.minimax4j.protocol.music.CoverRequest;
import io.minimax4j.protocol.music.LyricsReply;
import io.minimax4j.protocol.music.LyricsRequest;
import io.minimax4j.protocol.music.MusicReply;
import io.minimax4j.protocol.music.MusicRequest;
import org.jspecify.annotations.Nullable;

/**
 * Makes songs. They are made in one call, which takes from seconds to minutes: set the client's deadline accordingly. Every
 * method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 */
public final class Music {
    private static final String PATH = "/v1/music_generation";
    private static final int LONGEST_EVENT = 256 * 1024 * 1024;
    private static final Shape<MusicReply> MADE = new Shape<>(MusicReply.class, MusicReply::baseResp,
            reply -> !audio(reply).isEmpty());
    private static final Shape<MusicReply> EVENT = new Shape<>(MusicReply.class, MusicReply::baseResp,
            reply -> reply.data() != null || reply.extraInfo() != null);
    private static final Shape<LyricsReply> WRITTEN = new Shape<>(LyricsReply.class, LyricsReply::baseResp,
            reply -> reply.lyrics() != null);
    private static final Shape<CoverReply> HEARD = new Shape<>(CoverReply.class, CoverReply::baseResp,
            reply -> reply.coverFeatureId() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.music()}. */
    public Music(Transport transport) {
        this.transport = transport;
    }

    /** Makes a song and waits for it. */
    public Song create(SongOrder order) {
        return create(order.request());
    }

    /** Makes a song, as the API takes the request, and waits for it. If it asks for a link, the link is followed at once. */
    public Song create(MusicRequest request) {
        String action = action(request);
        Ask ask = Ask.post(action, PATH, Content.json(request.withStream(null)));
        return transport.call(ask, reply -> song(action, reply));
    }

    private Song song(String action, Reply reply) {
        MusicReply made = reply.read(MADE);
        String audio = audio(made);
        byte[] bytes = Link.is(audio)
                ? new Link(audio).bytes(transport, action + ", download of the song", what -> malformed(reply, what))
                : HexPieces.decode(audio, what -> malformed(reply, what));
        return new Song(bytes, made.extraInfo(), made.traceId() == null ? reply.traceId() : made.traceId());
    }

    /** Hex or a link; servers put a link into one of two fields. */
    private static String audio(MusicReply reply) {
        MusicReply.Data data = reply.data();
        if (data == null) {
            return "";
        }
        String audio = data.audio() == null || data.audio().isEmpty() ? data.audioUrl() : data.audio();
        return audio == null ? "" : audio;
    }

    private static MiniMaxException malformed(Reply reply, String what) {
        return reply.malformed(what, null);
    }

    /** Begins a song; returns when the first piece is here. Close the stream, or read it to its end. */
    public SongStream stream(SongOrder order) {
        return stream(order.request());
    }

    /** Begins a song, as the API takes the request; returns when the first piece is here. */
    public SongStream stream(MusicRequest request) {
        Ask ask = Ask.post(action(request), PATH, Content.json(request.withStream(true)))
                .header("Accept", "text/event-stream").with(Patience.STREAM);
        return transport.call(ask, reply -> new SongStream(
                new UntilLast<>(RecordStream.open(reply, EVENT, LONGEST_EVENT), SongStream::last)));
    }

    /** Has lyrics written about what the text says, in its language; about anything, if it is empty. */
    public Lyrics writeLyrics(String prompt) {
        return lyrics(new LyricsRequest(LyricsRequest.WRITE, prompt, null, null));
    }

    /** Has lyrics written for a title, which is kept. */
    public Lyrics writeLyrics(String prompt, String title) {
        return lyrics(new LyricsRequest(LyricsRequest.WRITE, prompt, null, title));
    }

    /** Has lyrics changed or gone on with as the text says. */
    public Lyrics editLyrics(String lyrics, String prompt) {
        return lyrics(new LyricsRequest(LyricsRequest.EDIT, prompt, lyrics, null));
    }

    /** Has lyrics written or edited, as the API takes the request. */
    public Lyrics lyrics(LyricsRequest request) {
        LyricsReply reply = transport.call(Ask.post("Lyrics", "/v1/lyrics_generation", Content.json(request)), WRITTEN);
        return new Lyrics(text(reply.songTitle()), tags(text(reply.styleTags())), text(reply.lyrics()));
    }

    private static List<String> tags(String joined) {
        return Arrays.stream(joined.split("[,，]")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }

    /** Has a recording of 6 s to 6 min listened to, so that it can be covered, with other words for example. */
    public HeardSong listen(Media recording) {
        String url = recording.url();
        CoverRequest request = url.startsWith("data:")
                ? new CoverRequest(CoverRequest.MODEL, null, SongOrder.base64(url))
                : new CoverRequest(CoverRequest.MODEL, url, null);
        String action = "Listening to a song";
        return transport.call(Ask.post(action, "/v1/music_cover_preprocess", Content.json(request)),
                reply -> heard(reply, reply.read(HEARD)));
    }

    private static HeardSong heard(Reply reply, CoverReply heard) {
        String trace = heard.traceId() == null ? reply.traceId() : heard.traceId();
        return new HeardSong(text(heard.coverFeatureId()), text(heard.formattedLyrics()),
                parts(reply, heard.structureResult()),
                heard.audioDuration() == null ? 0 : heard.audioDuration(), trace);
    }

    private static List<HeardSong.Part> parts(Reply reply, @Nullable String structure) {
        if (structure == null || structure.isBlank()) {
            return List.of();
        }
        try {
            return Json.read(structure, CoverReply.Structure.class).segments().stream()
                    .map(part -> new HeardSong.Part(part.start(), part.end(), part.label())).toList();
        } catch (JsonFormatException e) {
            throw malformed(reply, "a structure that is no JSON");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String action(MusicRequest request) {
        return "A song with " + request.model();
    }
}
