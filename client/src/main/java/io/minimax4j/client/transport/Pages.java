package io.minimax4j.client.transport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/** A list that comes in pages, fetched when they are needed. */
public final class Pages<T> implements Iterator<T> {
    private final Function<@Nullable String, Page<T>> fetch;
    private final Deque<T> waiting = new ArrayDeque<>();
    private @Nullable String after;
    private boolean last;

    private Pages(Function<@Nullable String, Page<T>> fetch) {
        this.fetch = fetch;
    }

    /** All of them; the function is given the id to go on after, null for the first page. */
    public static <T> Stream<T> stream(Function<@Nullable String, Page<T>> fetch) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages<>(fetch), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !last) {
            Page<T> page = fetch.apply(after);
            waiting.addAll(page.items());
            // a server that does not know the parameter would send the same page for ever
            last = page.next() == null || page.items().isEmpty() || Objects.equals(page.next(), after);
            after = page.next();
        }
        return !waiting.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list has ended");
        }
        return waiting.remove();
    }

    /**
     * One page.
     *
     * @param next the id that the next page begins after; null if this is the last one
     */
    public record Page<T>(List<T> items, @Nullable String next) {

        /**
         * A page as the platform sends it. An edition that tells neither whether there are more nor which id was the
         * last has more as long as its pages are full.
         */
        public static <T> Page<T> of(@Nullable List<T> items, boolean more, @Nullable String lastId, int limit,
                Function<T, @Nullable String> id) {
            List<T> all = items == null ? List.of() : items;
            boolean untold = !more && lastId == null && all.size() >= limit;
            if (all.isEmpty() || !(more || untold)) {
                return new Page<>(all, null);
            }
            return new Page<>(all, lastId == null ? id.apply(all.get(all.size() - 1)) : lastId);
        }
    }
}
