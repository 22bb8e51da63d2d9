package io.minimax4j.server.account;

import io.minimax4j.protocol.account.ModelRemains;
import io.minimax4j.server.store.Database;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells an account what it has left. The interval of a model is the minute of its limit on requests; where it has none,
 * the day in UTC. Weeks have no limit: they tell what was used since Monday.
 */
final class Quota {
    private static final int WHOLE = 100;

    private final TermsStore terms;
    private final LimitStore limits;
    private final UsageStore usage;
    private final Clocks clocks;
    private final LimitTable table;

    Quota(Database database, Clocks clocks, LimitTable table) {
        this.terms = new TermsStore(database);
        this.limits = new LimitStore(database);
        this.usage = new UsageStore(database);
        this.clocks = clocks;
        this.table = table;
    }

    /** Tokens of the budget that are not spent and not reserved; empty if there is no budget. */
    OptionalLong left(long account) {
        return terms.find(account).orElse(Standing.FREE).left();
    }

    /** Of each of the models, and of others that the account used this week. */
    List<ModelRemains> remains(long account, Collection<String> models) {
        Terms agreed = terms.find(account).orElse(Standing.FREE).terms();
        Map<String, Window> windows = limits.windows(account);
        LocalDate today = today();
        Days days = new Days(usage.since(account, today.toString()), usage.since(account, monday(today).toString()));
        TreeSet<String> others = new TreeSet<>(days.week().keySet());
        models.forEach(others::remove);
        return Stream.concat(models.stream(), others.stream())
                .map(model -> remains(model, interval(model, agreed, windows, days), days)).toList();
    }

    /** What was used today and this week, by model. */
    private record Days(Map<String, Usage> today, Map<String, Usage> week) {}

    private record Interval(long start, long end, long total, long used) {
        int remainingPercent() {
            return total == 0 ? WHOLE : (int) Math.round(WHOLE * (total - Math.min(used, total)) / (double) total);
        }
    }

    private Interval interval(String model, Terms agreed, Map<String, Window> windows, Days days) {
        OptionalLong most = agreed.limits(model, table).requests();
        if (most.isEmpty()) {
            LocalDate today = today();
            return new Interval(millis(today), millis(today.plusDays(1)), 0,
                    days.today().getOrDefault(model, Usage.NONE).requests());
        }
        long now = clocks.steady().millis();
        Window window = windows.getOrDefault(model, new Window(now, 0, 0));
        return window.isOpen(now)
                ? new Interval(window.began(), window.end(), most.getAsLong(), window.requests())
                : new Interval(now, now + Window.MILLIS, most.getAsLong(), 0);
    }

    private ModelRemains remains(String model, Interval interval, Days days) {
        long now = clocks.wall().millis();
        LocalDate monday = monday(today());
        long weekEnd = millis(monday.plusWeeks(1));
        return new ModelRemains(model, interval.start(), interval.end(), Math.max(0, interval.end() - now),
                interval.total(), interval.used(), interval.remainingPercent(), ModelRemains.LIMITED, 0,
                days.week().getOrDefault(model, Usage.NONE).requests(), WHOLE, ModelRemains.UNLIMITED,
                millis(monday), weekEnd, Math.max(0, weekEnd - now));
    }

    private LocalDate today() {
        return clocks.wall().instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
