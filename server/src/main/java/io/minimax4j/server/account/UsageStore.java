package io.minimax4j.server.account;

import io.minimax4j.server.store.Database;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code usage_day}. */
final class UsageStore {
    private static final Comparator<Day> ORDER = Comparator.comparingLong(Day::account).thenComparing(Day::model)
            .thenComparing(Day::date);

    private final Database database;

    UsageStore(Database database) {
        this.database = database;
    }

    /** Adds what was used, always in the same order, so that two nodes do not block each other. */
    void add(Map<Day, Usage> used) {
        database.run(handle -> {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO usage_day (account_id, model, day, requests,"
                    + " input_tokens, output_tokens) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, model, day)"
                    + " DO UPDATE SET requests = usage_day.requests + excluded.requests, input_tokens ="
                    + " usage_day.input_tokens + excluded.input_tokens, output_tokens = usage_day.output_tokens"
                    + " + excluded.output_tokens");
            used.keySet().stream().sorted(ORDER).forEach(day -> rows.add(day.account(), day.model(), day.date(),
                    used.get(day).requests(), used.get(day).input(), used.get(day).output()));
            rows.execute();
        });
    }

    /** What the account used on a day and later, by model. */
    Map<String, Usage> since(long account, String date) {
        return database.read(handle -> handle.select("SELECT model, SUM(requests), SUM(input_tokens),"
                + " SUM(output_tokens) FROM usage_day WHERE account_id = ? AND day >= ? GROUP BY model", account, date)
                .map((rs, context) -> Map.entry(rs.getString(1),
                        new Usage(rs.getLong(2), rs.getLong(3), rs.getLong(4))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** @param date in UTC, such as {@code 2026-03-01} */
    record Day(long account, String model, String date) {}
}
