package io.minimax4j.client.callback;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The deliveries that were handled of late, by id: as many as fit. */
final class Deliveries {
    private final int most;
    private final Map<String, Boolean> handled = new LinkedHashMap<>();

    Deliveries(int most) {
        this.most = most;
    }

    /** Begins to handle one, unless it is known. */
    synchronized Known begin(String id) {
        Boolean done = handled.putIfAbsent(id, false);
        if (done != null) {
            return done ? Known.HANDLED : Known.BEGUN;
        }
        forgetOldest();
        return Known.NEW;
    }

    /** One that was handled is remembered; one that failed will come again. */
    synchronized void end(String id, boolean well) {
        if (well) {
            handled.replace(id, true);
        } else {
            handled.remove(id);
        }
    }

    /** Those that are being handled stay: forgetting one could let it in twice at once. */
    private void forgetOldest() {
        Iterator<Boolean> oldest = handled.values().iterator();
        while (handled.size() > most && oldest.hasNext()) {
            if (oldest.next()) {
                oldest.remove();
            }
        }
    }

    /** What is known of a delivery. */
    enum Known {
        NEW, BEGUN, HANDLED
    }
}
