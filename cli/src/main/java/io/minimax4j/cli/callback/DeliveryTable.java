package io.minimax4j.cli.callback;

import io.minimax4j.protocol.callback.CallbackDelivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deliveries as rows for a person. */
final class DeliveryTable {
    private DeliveryTable() {}

    static List<List<String>> of(List<CallbackDelivery> deliveries) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "SUBJECT", "STATUS", "TRIES", "CREATED", "NEXT TRY", "LAST", "URL"));
        for (CallbackDelivery delivery : deliveries) {
            rows.add(List.of(text(delivery.id()), text(delivery.subject()), text(delivery.status()),
                    Integer.toString(delivery.tries()), time(delivery.createdAt()), time(delivery.nextTryAt()),
                    text(delivery.lastHttpStatus()), text(delivery.url())));
        }
        return rows;
    }

    private static String time(@Nullable Long seconds) {
        return seconds == null ? "-" : Instant.ofEpochSecond(seconds).toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
