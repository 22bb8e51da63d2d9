package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.server.http.Content;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.speech.Order.Delivery;
import java.io.IOException;
import java.util.Map;

/** {@code POST /v1/t2a_v2}: speech whole, as a link, or as a stream. */
public final class SpeechRoutes {
    private static final int IN_MEMORY = 1 << 20;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=utf-8");

    private final OrderReader reader;
    private final Speaker speaker;
    private final SpeechSettings settings;

    public SpeechRoutes(SpeechEngine engine, MediaToolbox toolbox, SpeechSettings settings) {
        this.reader = new OrderReader(engine, settings.aggregate());
        this.speaker = new Speaker(engine, toolbox);
        this.settings = settings;
    }

    public void register(Router router) {
        router.post("/v1/t2a_v2", this::speak);
    }

    private void speak(Exchange exchange) throws InterruptedException, IOException {
        Order order = reader.read(exchange.readJson(SpeechRequest.class));
        switch (order.delivery()) {
            case HEX, URL -> whole(order, exchange);
            case STREAM -> streamTwice(order, exchange);
            case STREAM_ONCE -> streamOnce(order, exchange);
        }
    }

    private void whole(Order order, Exchange exchange) throws InterruptedException, IOException {
        try (AudioSpool spool = new AudioSpool(settings.folder(), IN_MEMORY)) {
            EncodedTail tail = speaker.speak(order, false, spool);
            CanonicalAudio audio = new CanonicalAudio(spool, tail.patches());
            ExtraInfo info = info(order, tail, audio.size());
            if (order.delivery() == Delivery.URL) {
                String link = settings.links().store(exchange, order.encoding(), audio.open()).toString();
                exchange.reply(done(link, info, exchange));
            } else {
                HexReply reply = new HexReply(done("", info, exchange), audio);
                exchange.send(new Content(200, JSON, reply.length(), reply.open()));
            }
        }
    }

    private void streamTwice(Order order, Exchange exchange) throws InterruptedException, IOException {
        AudioEvents events = events(exchange);
        try (AudioSpool spool = new AudioSpool(settings.folder(), IN_MEMORY)) {
            EncodedTail tail = speaker.speak(order, true, new Both(events, spool));
            events.flush();
            CanonicalAudio audio = new CanonicalAudio(spool, tail.patches());
            SpeechReply last = done("", info(order, tail, audio.size()), exchange);
            exchange.sse().data(new HexReply(last, audio).open());
        }
    }

    private void streamOnce(Order order, Exchange exchange) throws InterruptedException {
        AudioEvents events = events(exchange);
        Counted counted = new Counted(events);
        EncodedTail tail = speaker.speak(order, true, counted);
        events.flush();
        exchange.sse().event(done("", info(order, tail, counted.canonicalSize(tail.patches())), exchange));
    }

    private static AudioEvents events(Exchange exchange) {
        return new AudioEvents(exchange.sse(), exchange.traceId(), System::nanoTime);
    }

    private static SpeechReply done(String audio, ExtraInfo info, Exchange exchange) {
        return new SpeechReply(new SpeechReply.Data(audio, SpeechReply.Data.DONE, null, ""), info, exchange.traceId(),
                BaseResp.SUCCESS);
    }

    private static ExtraInfo info(Order order, EncodedTail tail, long size) {
        AudioEncoding encoding = order.encoding();
        TextMeasure text = order.measure();
        return new ExtraInfo(tail.millis(), encoding.sampleRate(), size, encoding.nominalBitrate(), text.characters(),
                text.invisibleRatio(), text.charged(), new AudioFormat(encoding.codec().token()),
                encoding.channels());
    }
}
