package io.minimax4j.cli.key;

import io.minimax4j.server.account.KeyReport;
import io.minimax4j.server.account.Limits;
import io.minimax4j.server.account.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Keys as rows for a person, and as JSON. */
final class KeyTable {
    private static final String NOTHING = "-";

    private KeyTable() {}

    static List<List<String>> of(List<KeyReport> keys) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "ACCOUNT", "NAME", "CREATED", "REVOKED", "LIMITS", "BUDGET", "SPENT"));
        for (KeyReport report : keys) {
            rows.add(List.of(Long.toString(report.key().id()), report.account(),
                    report.key().name().isEmpty() ? NOTHING : report.key().name(), report.key().createdAt().toString(),
                    report.key().revokedAt().map(Instant::toString).orElse(NOTHING), limits(report.terms()),
                    budget(report), spent(report)));
        }
        return rows;
    }

    /** {@code recharged}, or {@code recharged rpm=10} with an exception. */
    static String limits(Terms terms) {
        Limits own = terms.own();
        return terms.plan().word() + part(" rpm=", own.requests()) + part(" tpm=", own.tokens())
                + part(" conn=", own.connections());
    }

    private static String part(String name, OptionalLong value) {
        return value.isPresent() ? name + value.getAsLong() : "";
    }

    static String budget(KeyReport report) {
        return report.terms().budget().isPresent() ? Long.toString(report.terms().budget().getAsLong()) : "none";
    }

    private static String spent(KeyReport report) {
        return report.terms().budget().isPresent() ? Long.toString(report.spent()) : NOTHING;
    }

    /** Times in seconds since 1970, as everywhere in JSON; null where there is nothing. */
    static Map<String, @Nullable Object> json(KeyReport report) {
        Terms terms = report.terms();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", report.key().id());
        row.put("account", report.account());
        row.put("account_id", report.key().accountId());
        row.put("name", report.key().name());
        row.put("created_at", report.key().createdAt().getEpochSecond());
        row.put("revoked_at", report.key().revokedAt().map(Instant::getEpochSecond).orElse(null));
        row.put("plan", terms.plan().word());
        row.put("rpm", boxed(terms.own().requests()));
        row.put("tpm", boxed(terms.own().tokens()));
        row.put("connections", boxed(terms.own().connections()));
        row.put("budget", boxed(terms.budget()));
        row.put("spent", terms.budget().isPresent() ? report.spent() : null);
        return row;
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
