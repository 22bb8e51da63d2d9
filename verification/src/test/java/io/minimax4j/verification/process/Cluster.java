package io.minimax4j.verification.process;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * Servers that share a PostgreSQL, a place for blobs and a key, each with a data folder of its own. Closing it ends the
 * nodes that still run and removes their folders.
 */
public final class Cluster implements AutoCloseable {
    private final Path folder = Folders.temporary("cluster");
    private final Postgres.Empty database = Postgres.newDatabase();
    private final List<ServerProcess> nodes = new ArrayList<>();
    private UnaryOperator<Launch> common;

    private Cluster(UnaryOperator<Launch> common) {
        this.common = common;
    }

    /** The blobs are in a folder that all nodes see. */
    public static Cluster overFolder() {
        Cluster cluster = new Cluster(UnaryOperator.identity());
        String blobs = cluster.folder.resolve("blobs").toString();
        cluster.common = launch -> launch.set("blobs", blobs);
        return cluster;
    }

    /** The blobs are in an S3 service, below a prefix that no other cluster has. */
    public static Cluster over(S3Server s3) {
        Cluster cluster = new Cluster(UnaryOperator.identity());
        String prefix = cluster.database.name();
        cluster.common = launch -> s3.in(launch, prefix);
        return cluster;
    }

    /** What every node is started with from now on. */
    public Cluster with(UnaryOperator<Launch> more) {
        UnaryOperator<Launch> before = common;
        common = launch -> more.apply(before.apply(launch));
        return this;
    }

    public Postgres.Empty database() {
        return database;
    }

    /** How a node of this name is started, to be changed before it is. */
    public Launch launch(String name) {
        return common.apply(Launch.over(folder.resolve(name)).set("database", database.url()));
    }

    /** Starts a node and returns when it answers. */
    public ServerProcess start(String name) {
        return start(launch(name));
    }

    /** Starts a node that reaches the database through the proxy. */
    public ServerProcess startBehind(TcpProxy proxy, String name) {
        return start(launch(name).set("database", database.urlBy(proxy.port())));
    }

    /**
     * Starts a node whose data folder holds these settings, as somebody wrote them down; where they name a place of
     * somebody else's, this cluster's own is put in.
     */
    public ServerProcess startAsWritten(Properties written, String name) throws IOException {
        Map<String, String> ours = new HashMap<>(launch(name).settings());
        ours.put("host", "127.0.0.1");
        Properties settings = new Properties();
        written.forEach((setting, value) -> settings.put(setting, ours.getOrDefault(setting, (String) value)));
        Path data = Files.createDirectories(folder.resolve(name));
        try (Writer file = Files.newBufferedWriter(data.resolve("minimax4j.properties"))) {
            settings.store(file, null);
        }
        return start(QuickStart.of(Launch.over(data)));
    }

    private ServerProcess start(Launch launch) {
        ServerProcess node = ServerProcess.start(launch);
        nodes.add(node);
        return node;
    }

    @Override
    public void close() {
        nodes.forEach(ServerProcess::terminate);
        nodes.forEach(ServerProcess::close);
        Folders.delete(folder);
    }
}
