package io.minimax4j.server.music;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.music.CoverReply;
import io.minimax4j.protocol.music.CoverRequest;
import io.minimax4j.protocol.music.LyricsReply;
import io.minimax4j.protocol.music.LyricsRequest;
import io.minimax4j.protocol.music.MusicEvent;
import io.minimax4j.protocol.music.MusicReply;
import io.minimax4j.protocol.music.MusicReply.Data;
import io.minimax4j.protocol.music.MusicUploadReply;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Content;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.music.MusicOrder.Delivery;
import io.minimax4j.server.speech.CanonicalAudio;
import io.minimax4j.server.speech.HexReply;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/music_generation}: songs whole, as links, or as streams; {@code /v1/music_cover_preprocess}, {@code
 * /v1/lyrics_generation} and {@code /v1/music_upload}.
 */
public final class MusicRoutes {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=utf-8");

    private final MusicService music;
    private final MusicSettings settings;
    private final MusicReader reader;
    private final LyricsReader lyricsReader;

    /** @param random seeds of songs and lyrics for which none is given */
    public MusicRoutes(MusicService music, MusicSettings settings, LongSupplier random) {
        this.music = music;
        this.settings = settings;
        this.reader = new MusicReader(music.engine().models(), random);
        this.lyricsReader = new LyricsReader(random);
    }

    public void register(Router router) {
        router.post("/v1/music_generation", this::make).post("/v1/music_cover_preprocess", this::listen)
                .post("/v1/lyrics_generation", this::write).post("/v1/music_upload", this::upload);
    }

    private void make(Exchange exchange) throws InterruptedException, IOException {
        MusicOrder order = reader.read(MusicForm.read(exchange));
        try (Tape tape = new Tape(settings.folder())) {
            if (order.streamed()) {
                stream(exchange, order, tape);
            } else {
                whole(exchange, order, tape);
            }
        }
    }

    private void whole(Exchange exchange, MusicOrder order, Tape tape) throws InterruptedException, IOException {
        Song song = music.make(Caller.of(exchange.account()), order, tape, exchange::keepWaiting);
        CanonicalAudio file = tape.file(song.tail().patches());
        if (order.delivery() == Delivery.LINK) {
            String link = settings.links().store(exchange, order.encoding().codec(), file.open());
            exchange.reply(done(exchange, link, link, song, file.size()));
        } else {
            HexReply reply = new HexReply(done(exchange, "", null, song, file.size()), "audio", file);
            exchange.send(new Content(200, JSON, reply.length(), reply.open()));
        }
    }

    private static MusicReply done(Exchange exchange, String audio, @Nullable String link, Song song, long size) {
        return new MusicReply(new Data(audio, link, Data.DONE), exchange.traceId(), song.info(size), null,
                BaseResp.SUCCESS);
    }

    private void stream(Exchange exchange, MusicOrder order, Tape tape) throws InterruptedException, IOException {
        Song song = music.stream(Caller.of(exchange.account()), order, tape, new Pieces(exchange));
        CanonicalAudio file = tape.file(song.tail().patches());
        MusicEvent last = new MusicEvent(new Data("", null, Data.DONE), exchange.traceId(), song.info(file.size()),
                BaseResp.SUCCESS);
        if (settings.aggregate()) {
            exchange.sse().data(new HexReply(last, "audio", file).open());
        } else {
            exchange.sse().event(last);
        }
    }

    private void listen(Exchange exchange) throws InterruptedException {
        Covered recording = MusicReader.read(exchange.readJson(CoverRequest.class));
        KeptCover cover = music.listen(Caller.of(exchange.account()), recording, exchange::keepWaiting);
        exchange.reply(new CoverReply(cover.id(), cover.song().lyrics(), cover.structure(), cover.seconds(),
                exchange.traceId(), BaseResp.SUCCESS));
    }

    private void write(Exchange exchange) throws InterruptedException {
        Lyrics lyrics = music.write(Caller.of(exchange.account()),
                lyricsReader.read(exchange.readJson(LyricsRequest.class)), exchange::keepWaiting);
        exchange.reply(new LyricsReply(lyrics.title(), String.join(", ", lyrics.styleTags()), lyrics.text(),
                BaseResp.SUCCESS));
    }

    private void upload(Exchange exchange) throws InterruptedException, IOException {
        try (UploadForm form = new UploadForm(settings.folder(), Covers.MOST_UPLOADED)) {
            exchange.multipart(form);
            Upload kind = form.purpose();
            String id = music.upload(Caller.of(exchange.account()), form.file(), kind, exchange::keepWaiting);
            exchange.reply(new MusicUploadReply(kind.voice() ? Upload.VOICE_ID + id : null,
                    kind.instrumental() ? Upload.INSTRUMENTAL_ID + id : null, BaseResp.SUCCESS));
        }
    }

    /** Sends pieces as events, one at a time. Before the first, a caller who waits for long is sent a comment now and then. */
    private static final class Pieces implements MusicService.Hearing {
        /** Of the beats of waiting, which come twice a second: a failure within that time is still told as JSON. */
        private static final int BEATS = 10;

        private final Exchange exchange;
        private int beats;

        Pieces(Exchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void piece(byte[] bytes) {
            exchange.sse().event(new MusicEvent(new Data(HexFormat.of().formatHex(bytes), null, Data.MORE),
                    exchange.traceId(), null, BaseResp.OK));
        }

        @Override
        public void beat() {
            beats++;
            if (beats % BEATS == 0) {
                exchange.sse().keepWaiting();
            }
        }
    }
}
