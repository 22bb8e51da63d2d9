package io.minimax4j.client.callback;

import org.jspecify.annotations.Nullable;

/**
 * Which deliveries to list.
 *
 * @param status {@code pending}, {@code delivered} or {@code failed}; null for all
 * @param subject the id of the batch or task that changed; null for all
 */
public record DeliveryFilter(@Nullable String status, @Nullable String subject) {
    /** Every delivery. */
    public static final DeliveryFilter ALL = new DeliveryFilter(null, null);

    /** Only those with that status. */
    public DeliveryFilter withStatus(String status) {
        return new DeliveryFilter(status, subject);
    }

    /** Only those about that batch or task. */
    public DeliveryFilter about(String subject) {
        return new DeliveryFilter(status, subject);
    }
}
