package io.minimax4j.client.speech;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;

/** Speaks a text. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Speech {
    private static final String PATH = "/v1/t2a_v2";
    private static final int LONGEST_EVENT = 256 * 1024 * 1024;
    private static final Shape<SpeechReply> CLIP = new Shape<>(SpeechReply.class, SpeechReply::baseResp,
            reply -> reply.data() != null && reply.data().audio() != null && !reply.data().audio().isEmpty());
    private static final Shape<SpeechReply> EVENT = new Shape<>(SpeechReply.class, SpeechReply::baseResp,
            reply -> reply.data() != null || reply.extraInfo() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.speech()}. */
    public Speech(Transport transport) {
        this.transport = transport;
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
        byte[] bytes = isLink(audio) ? download(action, audio, reply) : Hex.decode(audio, reply);
        return new Audio(bytes, clip.extraInfo(), clip.data().subtitleFile(), clip.traceId());
    }

    private byte[] download(String action, String link, Reply reply) {
        return transport.fetch(action + ", download of the audio", address(link, reply), Speech::body);
    }

    private static URI address(String link, Reply reply) {
        try {
            URI address = new URI(link);
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below, without quoting the link, which may be signed
        }
        throw reply.malformed("a link to the audio that is no link", null);
    }

    private static byte[] body(Reply reply) {
        try (var in = reply.body()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw reply.broken(e);
        }
    }

    private static boolean isLink(String audio) {
        String start = audio.substring(0, Math.min(8, audio.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * Begins to speak; returns when the first piece is here. The repeat of the whole clip at the end is declined, and
     * dropped if it comes nevertheless. Close the stream, or read it to its end.
     */
    public AudioStream stream(SpeechRequest request) {
        Ask ask = Ask.post(action(request), PATH, Content.json(request.withStream(true, true)))
                .header("Accept", "text/event-stream").with(Patience.STREAM);
        return transport.call(ask, reply -> new AudioStream(RecordStream.open(reply, EVENT, LONGEST_EVENT)));
    }

    private static String action(SpeechRequest request) {
        return "Speech with " + request.model();
    }
}
