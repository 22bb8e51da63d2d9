package io.minimax4j.server.account;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.SteadyClock;
import java.time.InstantSource;

/**
 * The times by which accounts are kept.
 *
 * @param wall by which a day begins
 * @param steady by which windows and leases end: it runs evenly, and all nodes agree on it
 * @param agree makes this node agree with the others again
 */
public record Clocks(InstantSource wall, InstantSource steady, Runnable agree) {

    /** Of a server. */
    public static Clocks of(Database database, InstantSource wall) {
        SteadyClock steady = new SteadyClock(database, wall, System::nanoTime);
        return new Clocks(wall, steady, steady::agree);
    }
}
