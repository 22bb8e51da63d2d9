package io.minimax4j.client.callback;

import java.util.stream.Stream;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Endpoint;
import io.minimax4j.client.transport.Pages;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.callback.CallbackDeliveryList;
import io.minimax4j.protocol.callback.CallbackSecret;
import org.jspecify.annotations.Nullable;

/**
 * What a server of our own has posted to callback addresses; the MiniMax cloud has no such log. Every method throws an
 * {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 */
public final class Callbacks {
    private static final String DELIVERIES = "/v1/callbacks/deliveries";
    private static final String SECRET = "/v1/callbacks/secret";
    private static final int PAGE = 100;
    private static final Shape<CallbackDeliveryList> LIST = new Shape<>(CallbackDeliveryList.class,
            CallbackDeliveryList::baseResp, list -> list.data() != null || list.object() != null);
    private static final Shape<CallbackDelivery> DELIVERY = new Shape<>(CallbackDelivery.class,
            CallbackDelivery::baseResp, delivery -> delivery.id() != null);
    private static final Shape<CallbackSecret> SIGNING = new Shape<>(CallbackSecret.class, CallbackSecret::baseResp,
            secret -> secret.secret() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.callbacks()}. */
    public Callbacks(Transport transport) {
        this.transport = transport;
    }

    /** The deliveries, newest first, fetched page by page while they are looked at. */
    public Stream<CallbackDelivery> list(DeliveryFilter filter) {
        return Pages.stream(after -> {
            CallbackDeliveryList page = list(filter, PAGE, after);
            return Pages.Page.of(page.data(), page.hasMore(), page.lastId(), PAGE, CallbackDelivery::id);
        });
    }

    /**
     * One page of deliveries, newest first.
     *
     * @param limit 1 to 100
     * @param after the id of the last delivery of the page before; null for the first page
     */
    public CallbackDeliveryList list(DeliveryFilter filter, int limit, @Nullable String after) {
        Ask ask = Ask.get("List of callback deliveries", DELIVERIES).query("limit", limit);
        ask = after == null ? ask : ask.query("after", after);
        ask = filter.status() == null ? ask : ask.query("status", filter.status());
        return transport.call(filter.subject() == null ? ask : ask.query("subject", filter.subject()), LIST);
    }

    /** One delivery, with its body and how its last try went. */
    public CallbackDelivery get(String id) {
        return transport.call(Ask.get("Query of callback delivery " + checked(id), path(id)), DELIVERY);
    }

    /** Posts a delivery once more, under the same id: a receiver that has handled it passes over it. */
    public CallbackDelivery replay(String id) {
        return transport.call(
                Ask.post("Replay of callback delivery " + checked(id), path(id) + "/replay", Content.NONE), DELIVERY);
    }

    /** What this account's callbacks are signed with, for {@link CallbackReceiver#verifying}. */
    public CallbackSecret secret() {
        return transport.call(Ask.get("Query of the callback secret", SECRET), SIGNING);
    }

    /** Makes a new secret; receivers need it from now on. */
    public CallbackSecret rotateSecret() {
        return transport.call(Ask.post("Rotation of the callback secret", SECRET + "/rotate", Content.NONE), SIGNING);
    }

    private static String path(String id) {
        return DELIVERIES + "/" + Endpoint.encode(id);
    }

    private static String checked(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of the delivery is empty; callbacks().list(...) shows them");
        }
        return id;
    }
}
