package io.minimax4j.verification.bench;

import java.util.Arrays;
import java.util.Collection;

/** Measured durations in nanoseconds, to be asked for their quantiles. */
record Times(long[] sorted) {

    static Times of(long[] nanos) {
        long[] copy = nanos.clone();
        Arrays.sort(copy);
        return new Times(copy);
    }

    static Times of(Collection<Long> nanos) {
        return of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    /** In milliseconds; 0.5 is the median, 1 the longest. */
    double quantile(double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    int count() {
        return sorted.length;
    }
}
