package io.minimax4j.server.file;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.http.ErrorDialect;
import io.minimax4j.server.http.Instruments;
import io.minimax4j.server.http.Listener;
import io.minimax4j.server.http.ListenerSettings;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.http.SelfSigned;
import io.minimax4j.server.http.SocketOrigins;
import io.minimax4j.server.http.SocketSettings;
import io.minimax4j.server.store.BlobStore;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.LocalBlobs;
import io.minimax4j.server.store.S3Blobs;
import io.minimax4j.server.store.S3TestServer;
import io.minimax4j.server.store.SettingStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** A server that serves files and nothing else, on a free port. */
final class FileServer implements AutoCloseable {
    private final Database database;
    private final BlobStore blobs;
    private final Accounts accounts;
    private final Listener listener;

    FileServer(Path data, InstantSource clock, FileLimits limits) {
        this(data, LocalBlobs.open(data.resolve("files")), clock, limits);
    }

    /** Over a blob store that it closes at the end. */
    FileServer(Path data, BlobStore blobs, InstantSource clock, FileLimits limits) {
        this.database = Database.open("jdbc:sqlite:" + data.resolve("minimax4j.db"));
        this.blobs = blobs;
        LeasedIds ids = new LeasedIds(database, clock, OptionalInt.empty());
        this.accounts = new Accounts(database, ids, clock);
        FileService files = new FileService(database, blobs, ids, clock, limits);
        Router router = new Router();
        new FileRoutes(files, new DownloadLinks(new SettingStore(database), clock, Duration.ofHours(9)))
                .register(router);
        ListenerSettings settings = new ListenerSettings("127.0.0.1", 0, Optional.empty(), 1 << 20, false,
                Duration.ofSeconds(1), ErrorDialect.AUTO,
                new SocketSettings(SocketOrigins.OWN, Duration.ofSeconds(60)));
        this.listener = Listener.start(settings, new SelfSigned(data, "127.0.0.1", clock).identity(), router, accounts,
                new Instruments(ids, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
    }

    /** The key of a new account. */
    String newKey() {
        return accounts.create("somebody").secret();
    }

    URI uri() {
        return listener.uri();
    }

    /**
     * Serves until the process is killed; prints the address and a key. Arguments: the data folder, and the address of
     * an {@link S3TestServer} if that is to hold the files.
     */
    static void main(String[] arguments) throws InterruptedException {
        FileLimits limits = new FileLimits(512L << 20, 1L << 40);
        Path data = Path.of(arguments[0]);
        BlobStore blobs = arguments.length == 1
                ? LocalBlobs.open(data.resolve("files"))
                : S3Blobs.open(S3TestServer.place(URI.create(arguments[1]), "large"));
        try (FileServer server = new FileServer(data, blobs, InstantSource.system(), limits)) {
            System.out.println(server.uri());
            System.out.println(server.newKey());
            Thread.currentThread().join();
        }
    }

    @Override
    public void close() {
        listener.close();
        blobs.close();
        database.close();
    }
}
