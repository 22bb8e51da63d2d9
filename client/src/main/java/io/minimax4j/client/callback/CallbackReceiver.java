package io.minimax4j.client.callback;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.minimax4j.protocol.callback.Challenge;
import io.minimax4j.protocol.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Understands what is posted to a callback address, whatever server it came through: give it the headers and the body,
 * and send what it answers. {@link CallbackHttpHandler} does that for the server of the JDK.
 *
 * <p>A challenge is answered at once and never reaches the handler; it is answered unsigned too, since it comes before
 * anything is agreed, and tells nothing. Everything else has to be signed, unless the receiver was made
 * {@link #unverified}. A change reaches the handler once: a second delivery of the same id is answered without it, for
 * the last 10,000 ids of this receiver. Only a handler that throws sees the same id again, with the next try.
 *
 * <p>May be used by any number of threads; the handler then is called by all of them.
 */
public final class CallbackReceiver {
    /** A longer body is refused. */
    public static final int LARGEST_BODY = 1024 * 1024;

    private static final System.Logger LOG = System.getLogger("io.minimax4j.client");
    private static final int REMEMBERED = 10_000;
    private static final CallbackReply TAKEN = CallbackReply.json("{}");

    private final @Nullable Signature signature;
    private final CallbackHandler handler;
    private final InstantSource clock;
    private final Deliveries deliveries;

    CallbackReceiver(@Nullable Signature signature, CallbackHandler handler, InstantSource clock, int remembered) {
        this.signature = signature;
        this.handler = handler;
        this.clock = clock;
        this.deliveries = new Deliveries(remembered);
    }

    /**
     * A receiver of callbacks that are signed as Standard Webhooks has it, like those of a server of our own.
     *
     * @param secret {@code whsec_} and Base64, as {@code MiniMax.callbacks().secret()} gives it
     * @throws IllegalArgumentException if it is empty or shorter than 24 bytes; the message does not quote it
     */
    public static CallbackReceiver verifying(String secret, CallbackHandler handler) {
        return new CallbackReceiver(new Signature(secret), handler, InstantSource.system(), REMEMBERED);
    }

    /**
     * A receiver that believes whoever finds its address. The MiniMax cloud does not sign: there, take a callback as a
     * hint only, keep the address hard to guess, and ask the API for what counts.
     */
    public static CallbackReceiver unverified(CallbackHandler handler) {
        return new CallbackReceiver(null, handler, InstantSource.system(), REMEMBERED);
    }

    /** Takes a request whose headers come as the JDK and many servers hold them. */
    public CallbackReply receive(Map<String, List<String>> headers, byte[] body) {
        return receive(name -> first(headers, name), body);
    }

    private static @Nullable String first(Map<String, List<String>> headers, String name) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (name.equalsIgnoreCase(header.getKey()) && !header.getValue().isEmpty()) {
                return header.getValue().get(0);
            }
        }
        return null;
    }

    /** Takes a request. */
    public CallbackReply receive(CallbackHeaders headers, byte[] body) {
        if (body.length > LARGEST_BODY) {
            return tooLarge();
        }
        Optional<Posted> posted = Posted.of(body);
        Optional<String> challenge = posted.flatMap(Posted::challenge);
        if (challenge.isPresent()) {
            return CallbackReply.json(Json.text(new Challenge(challenge.get())));
        }
        String refusal = refusal(headers, body);
        if (refusal != null) {
            return CallbackReply.plain(401, refusal);
        }
        return posted.map(what -> take(what, headers.value("webhook-id")))
                .orElseGet(() -> CallbackReply.plain(400, "the body is not a JSON object"));
    }

    static CallbackReply tooLarge() {
        return CallbackReply.plain(413, "the body has more than " + LARGEST_BODY + " bytes");
    }

    /** Why the request is not believed; null if it is. */
    private @Nullable String refusal(CallbackHeaders headers, byte[] body) {
        if (signature == null) {
            return null;
        }
        String id = headers.value("webhook-id");
        String timestamp = headers.value("webhook-timestamp");
        String signatures = headers.value("webhook-signature");
        if (id == null || id.isBlank() || timestamp == null || signatures == null) {
            return "the headers webhook-id, webhook-timestamp and webhook-signature are needed";
        }
        if (!signature.matches(signatures, id, timestamp, body)) {
            return "the signature does not match";
        }
        return Signature.timely(timestamp, clock.instant()) ? null : "the timestamp is too far from now";
    }

    private CallbackReply take(Posted posted, @Nullable String id) {
        String delivery = id == null || id.isBlank() ? posted.digest() : id;
        return switch (deliveries.begin(delivery)) {
            case NEW -> handle(posted.event(delivery));
            case HANDLED -> TAKEN;
            case BEGUN -> CallbackReply.plain(503, "this delivery is being handled");
        };
    }

    private CallbackReply handle(CallbackEvent event) {
        boolean well = false;
        try {
            handler.handle(event);
            well = true;
            return TAKEN;
        } catch (Exception e) {
            LOG.log(Level.WARNING,
                    "The handler of callbacks failed; the delivery is answered 500 and should come again",
                    e);
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return CallbackReply.plain(500, "the handler failed");
        } finally {
            deliveries.end(event.deliveryId(), well);
        }
    }
}
