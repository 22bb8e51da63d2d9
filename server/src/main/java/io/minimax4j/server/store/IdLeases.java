package io.minimax4j.server.store;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Hands out leases of node numbers. A lease always begins where the last one of its number ended, so two processes
 * never own the same second of the same number: not after a crash, nor a clock that jumped, nor two processes set to
 * one number. That is why a lease may be taken over without asking whether its holder still lives.
 */
final class IdLeases {
    static final int NODES = 256;
    static final long SECONDS = 600;

    private final Database database;
    private final OptionalInt fixedNode;
    private final String holder = UUID.randomUUID().toString();

    IdLeases(Database database, OptionalInt fixedNode) {
        this.database = database;
        this.fixedNode = fixedNode;
    }

    /** A lease that covers {@code second} or begins soon after it. */
    IdLease claim(long second) {
        while (true) {
            Optional<IdLease> lease = database.write(handle -> tryClaim(handle, second));
            if (lease.isPresent()) {
                return lease.get();
            }
        }
    }

    /** Prolongs the lease, or claims another when somebody took its number over. */
    IdLease renew(IdLease held, long second) {
        int kept = database.write(handle -> handle
                .createUpdate("UPDATE id_lease SET until_second = :until WHERE node = :node AND holder = :holder")
                .bind("until", second + SECONDS).bind("node", held.node()).bind("holder", holder).execute());
        return kept == 1 ? new IdLease(held.node(), second, second + SECONDS) : claim(second);
    }

    /** Gives back what was not used of the lease: its number is free again from {@code second} on. */
    void release(IdLease held, long second) {
        database.run(handle -> handle
                .createUpdate("UPDATE id_lease SET until_second = :until WHERE node = :node AND holder = :holder")
                .bind("until", second).bind("node", held.node()).bind("holder", holder).execute());
    }

    /** Empty when another process was faster: ask again. */
    private Optional<IdLease> tryClaim(Handle handle, long second) {
        int count = handle.select("SELECT COUNT(*) FROM id_lease").mapTo(Integer.class).one();
        Optional<Row> used = fixedNode.isPresent() ? row(handle, fixedNode.getAsInt()) : leastAdvanced(handle);
        boolean reuse = used.isPresent()
                && (fixedNode.isPresent() || used.get().until() <= second || count >= NODES);
        return reuse ? takeOver(handle, used.get(), second) : insert(handle, fixedNode.orElse(count), second);
    }

    private Optional<Row> row(Handle handle, int node) {
        return handle.select("SELECT node, until_second FROM id_lease WHERE node = ?", node)
                .map((rs, context) -> new Row(rs.getInt(1), rs.getLong(2))).findOne();
    }

    private Optional<Row> leastAdvanced(Handle handle) {
        return handle.select("SELECT node, until_second FROM id_lease ORDER BY until_second, node LIMIT 1")
                .map((rs, context) -> new Row(rs.getInt(1), rs.getLong(2))).findOne();
    }

    private Optional<IdLease> takeOver(Handle handle, Row row, long second) {
        IdLease lease = lease(row.node(), Math.max(second, row.until()));
        int taken = handle.createUpdate("UPDATE id_lease SET holder = :holder, until_second = :until"
                + " WHERE node = :node AND until_second = :seen")
                .bind("holder", holder).bind("until", lease.until()).bind("node", row.node())
                .bind("seen", row.until()).execute();
        return taken == 1 ? Optional.of(lease) : Optional.empty();
    }

    private Optional<IdLease> insert(Handle handle, int node, long second) {
        IdLease lease = lease(node, second);
        int inserted = handle.createUpdate("INSERT INTO id_lease (node, holder, until_second)"
                + " VALUES (:node, :holder, :until) ON CONFLICT (node) DO NOTHING")
                .bind("node", node).bind("holder", holder).bind("until", lease.until()).execute();
        return inserted == 1 ? Optional.of(lease) : Optional.empty();
    }

    private static IdLease lease(int node, long from) {
        return new IdLease(node, from, from + SECONDS);
    }

    private record Row(int node, long until) {}
}
