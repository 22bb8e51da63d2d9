package io.minimax4j.engine.offline.clip.template;

import java.util.ArrayList;
import java.util.List;

/** A value over time, from key to key. Before the first key it is the first value, after the last the last. */
final class Track {
    private record Key(double time, double value, Ease ease) {}

    private final List<Key> keys = new ArrayList<>();

    private Track() {}

    static Track from(double value) {
        return from(0, value);
    }

    static Track from(double time, double value) {
        Track track = new Track();
        track.keys.add(new Key(time, value, Ease.LINEAR));
        return track;
    }

    /** Smoothly on to a value. */
    Track to(double time, double value) {
        return to(time, value, Ease.SMOOTH);
    }

    Track to(double time, double value, Ease ease) {
        if (time < keys.getLast().time) {
            throw new IllegalArgumentException("a key at " + time + " is before " + keys.getLast().time);
        }
        keys.add(new Key(time, value, ease));
        return this;
    }

    /** Stays as it is until then. */
    Track stay(double time) {
        return to(time, keys.getLast().value, Ease.LINEAR);
    }

    double at(double time) {
        Key before = keys.getFirst();
        if (time <= before.time) {
            return before.value;
        }
        for (Key key : keys.subList(1, keys.size())) {
            if (time < key.time) {
                double share = (time - before.time) / (key.time - before.time);
                return before.value + (key.value - before.value) * key.ease.apply(share);
            }
            before = key;
        }
        return before.value;
    }

    /** How quickly it changes, in values a second. */
    double speed(double time) {
        return (at(time + 0.01) - at(time - 0.01)) / 0.02;
    }
}
