package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Content;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/t2a_v2}: speech whole, as a link, or as a stream. */
public final class SpeechRoutes {
    private static final int IN_MEMORY = 1 << 20;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=utf-8");

    private final StyleReader styles;
    private final SpeechService speech;
    private final SpeechSettings settings;

    public SpeechRoutes(StyleReader styles, SpeechService speech, SpeechSettings settings) {
        this.styles = styles;
        this.speech = speech;
        this.settings = settings;
    }

    public void register(Router router) {
        router.post("/v1/t2a_v2", this::speak);
    }

    private void speak(Exchange exchange) throws InterruptedException, IOException {
        SpeechRequest request = exchange.readJson(SpeechRequest.class);
        boolean linked = linked(request.outputFormat());
        Style style = styles.read(exchange.account().id(), request,
                request.streamed() ? Channel.STREAM : Channel.WHOLE);
        Order order = TextRules.order(style, request.text());
        if (!request.streamed()) {
            whole(order, linked, exchange);
        } else if (aggregated(request)) {
            streamTwice(order, exchange);
        } else {
            streamOnce(order, exchange);
        }
    }

    private static boolean linked(@Nullable OutputFormat format) {
        if (format != null && !format.equals(OutputFormat.HEX) && !format.equals(OutputFormat.URL)) {
            throw ApiException.invalid("output_format must be hex or url");
        }
        return OutputFormat.URL.equals(format);
    }

    private boolean aggregated(SpeechRequest request) {
        Boolean exclude = request.streamOptions() == null ? null : request.streamOptions().excludeAggregatedAudio();
        return exclude == null ? settings.aggregate() : !exclude;
    }

    private void whole(Order order, boolean linked, Exchange exchange) throws InterruptedException, IOException {
        try (AudioSpool spool = new AudioSpool(settings.folder(), IN_MEMORY, order.subtitles())) {
            Spoken spoken = speech.speak(Caller.of(exchange.account()), order, false, spool);
            CanonicalAudio audio = new CanonicalAudio(spool, spoken.tail().patches());
            String subtitles = subtitleLink(order, spool.track(), exchange);
            if (linked) {
                AudioCodec codec = order.encoding().codec();
                String link = settings.links().store(exchange, codec.extension(), codec.contentType(), audio.open())
                        .toString();
                exchange.reply(done(link, subtitles, null, spoken, audio.size(), exchange));
            } else {
                HexReply reply = new HexReply(done("", subtitles, null, spoken, audio.size(), exchange), "audio",
                        audio);
                exchange.send(new Content(200, JSON, reply.length(), reply.open()));
            }
        }
    }

    private void streamTwice(Order order, Exchange exchange) throws InterruptedException, IOException {
        AudioPieces pieces = pieces(order, exchange);
        try (AudioSpool spool = new AudioSpool(settings.folder(), IN_MEMORY, Subtitles.NONE)) {
            Spoken spoken = speech.speak(Caller.of(exchange.account()), order, true, new Both(pieces, spool));
            pieces.end();
            CanonicalAudio audio = new CanonicalAudio(spool, spoken.tail().patches());
            exchange.sse().data(new HexReply(last(pieces, spoken, audio.size(), exchange), "audio", audio).open());
        }
    }

    private void streamOnce(Order order, Exchange exchange) throws InterruptedException, IOException {
        AudioPieces pieces = pieces(order, exchange);
        Counted counted = new Counted(pieces);
        Spoken spoken = speech.speak(Caller.of(exchange.account()), order, true, counted);
        pieces.end();
        long size = counted.canonicalSize(spoken.tail().patches());
        exchange.sse().event(last(pieces, spoken, size, exchange));
    }

    private static AudioPieces pieces(Order order, Exchange exchange) {
        return new AudioPieces(order.subtitles(), (hex, subtitle) -> exchange.sse().event(new SpeechReply(
                SpeechReply.Data.piece(hex, subtitle), null, exchange.traceId(), BaseResp.OK)), System::nanoTime);
    }

    /** The end of a stream, with all subtitles in it and as a file. */
    private SpeechReply last(AudioPieces pieces, Spoken spoken, long size, Exchange exchange) throws IOException {
        Order order = spoken.order();
        return done("", subtitleLink(order, pieces.track(), exchange),
                order.subtitles().wanted() ? pieces.track().finished() : null, spoken, size, exchange);
    }

    private @Nullable String subtitleLink(Order order, SubtitleTrack track, Exchange exchange) throws IOException {
        if (!order.subtitles().wanted()) {
            return null;
        }
        byte[] json = Json.writeArray(track.finished(), Subtitle.class);
        return settings.links().store(exchange, "json", "application/json", new ByteArrayInputStream(json)).toString();
    }

    private static SpeechReply done(String audio, @Nullable String subtitleFile, @Nullable List<Subtitle> subtitles,
            Spoken spoken, long size, Exchange exchange) {
        return new SpeechReply(
                new SpeechReply.Data(audio, SpeechReply.Data.DONE, subtitleFile, "", null, subtitles),
                spoken.info(size), exchange.traceId(), BaseResp.SUCCESS);
    }
}
