package io.minimax4j.client.image;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The pictures of one order, at least one. */
public final class Pictures implements Iterable<Picture> {
    private final List<Picture> pictures;
    private final int failed;
    private final @Nullable String id;
    private final @Nullable String traceId;

    Pictures(List<Picture> pictures, int failed, @Nullable String id, @Nullable String traceId) {
        this.pictures = pictures;
        this.failed = failed;
        this.id = id;
        this.traceId = traceId;
    }

    /** All that were made. */
    public List<Picture> all() {
        return pictures;
    }

    /** The first of them, and the only one if no more were ordered. */
    public Picture first() {
        return pictures.get(0);
    }

    /** How many were ordered and withheld. */
    public int failed() {
        return failed;
    }

    /** The platform's id of the order. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    @Override
    public Iterator<Picture> iterator() {
        return pictures.iterator();
    }

    @Override
    public String toString() {
        return "Pictures[" + pictures.size() + ", " + failed + " failed]";
    }
}
