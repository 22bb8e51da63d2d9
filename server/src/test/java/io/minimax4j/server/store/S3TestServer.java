package io.minimax4j.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/** A real S3 service on a free port of this machine, with one bucket, that checks signatures. */
public final class S3TestServer implements AutoCloseable {
    public static final String BUCKET = "blobs";
    public static final String ACCESS_KEY = "test-access-81d2";
    public static final String SECRET_KEY = "test-secret-5f0c77";

    private final S3Proxy proxy;

    private S3TestServer(S3Proxy proxy) {
        this.proxy = proxy;
    }

    /** Starts one that keeps its objects in the folder, which is made if it is not there. */
    public static S3TestServer start(Path folder) {
        try {
            Files.createDirectories(folder);
            FilesystemNio2BlobStore objects = new FilesystemNio2BlobStore(
                    folder.toAbsolutePath().toString());
            objects.createContainer(CreateBucketRequest.builder().bucket(BUCKET).build());
            S3Proxy proxy = S3Proxy.builder().blobStore(objects).endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY).build();
            proxy.start();
            return new S3TestServer(proxy);
        } catch (Exception e) {
            throw new IllegalStateException("The S3 test server did not start", e);
        }
    }

    /** One server for the whole run, which ends with the JVM. */
    static S3TestServer shared() {
        return Shared.INSTANCE;
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    S3Place place(String prefix) {
        return place(endpoint(), prefix);
    }

    /** The bucket of the server that has the address, or that the address leads to. */
    public static S3Place place(URI endpoint, String prefix) {
        return new S3Place(Optional.of(endpoint), "us-east-1", BUCKET, prefix, ACCESS_KEY, SECRET_KEY);
    }

    /** Serves until the process is killed; prints the address. Argument: the folder. */
    static void main(String[] arguments) throws InterruptedException {
        try (S3TestServer server = start(Path.of(arguments[0]))) {
            System.out.println(server.endpoint());
            Thread.currentThread().join();
        }
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 test server did not stop", e);
        }
    }

    private static final class Shared {
        static final S3TestServer INSTANCE = start(folder());

        private static Path folder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "s3-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
