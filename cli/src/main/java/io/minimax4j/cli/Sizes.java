package io.minimax4j.cli;

import java.util.Locale;

/** Amounts of bytes as a person reads them. */
public final class Sizes {
    private Sizes() {}

    /** {@code 512 B}, {@code 12.3 KB}, {@code 4.5 MB}, {@code 1.2 GB}. */
    public static String of(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double amount = bytes;
        String unit = "";
        for (String next : new String[]{"KB", "MB", "GB", "TB"}) {
            if (amount < 999.95) {
                break;
            }
            amount /= 1000;
            unit = next;
        }
        return String.format(Locale.ROOT, "%.1f %s", amount, unit);
    }
}
