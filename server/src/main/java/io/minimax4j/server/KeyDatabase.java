package io.minimax4j.server;

import io.minimax4j.server.account.Tenants;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import java.time.InstantSource;
import java.util.OptionalInt;

/** The accounts and keys of a server, reached by its database, whether the server runs or not. */
public final class KeyDatabase implements AutoCloseable {
    private final OpenParts parts = new OpenParts();
    private final Tenants tenants;

    private KeyDatabase(ServerConfig config) {
        InstantSource clock = InstantSource.system();
        try {
            DataFolder.open(config.data());
            Database database = parts.add(Database.open(config.database()));
            // A server that runs has the number of its node to itself.
            LeasedIds ids = parts.add(new LeasedIds(database, clock, OptionalInt.empty()));
            tenants = new Tenants(database, ids, clock);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** @throws ConfigException if the data folder cannot be made */
    public static KeyDatabase open(ServerConfig config) {
        return new KeyDatabase(config);
    }

    public Tenants tenants() {
        return tenants;
    }

    @Override
    public void close() {
        parts.close();
    }
}
