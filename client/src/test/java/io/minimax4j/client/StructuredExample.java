package io.minimax4j.client;

import java.time.LocalDate;
import java.util.List;

import io.minimax4j.client.schema.Described;

/** What the page of the client shows of structured answers; {@link ReadmeExampleTest} runs it. */
public final class StructuredExample {
    private StructuredExample() {}

    public static void main(String... args) {
        // readme: begin
        record Item(String name, int count) {}
        record Order(@Described("Who ordered") String customer, LocalDate delivery, List<Item> items) {}

        try (MiniMax minimax = MiniMax.create()) {
            Order order = minimax.chat().ask("MiniMax-Text-01",
                    "Alice ordered 2 cups and 1 teapot, to be delivered on 2026-09-01.", Order.class);
            System.out.println(order.customer() + ", " + order.delivery() + ": " + order.items());
        }
        // readme: end
    }
}
