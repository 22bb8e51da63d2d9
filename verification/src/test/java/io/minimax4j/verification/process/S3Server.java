package io.minimax4j.verification.process;

import io.minimax4j.verification.Repository;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An S3 service with a key of its own on a free port of loopback: S3Proxy over a temporary folder, a bucket in it. */
public final class S3Server implements AutoCloseable {
    private static final String BUCKET = "bucket";
    private static final String ACCESS_KEY = "verification-access";
    private static final String SECRET_KEY = "verification-secret-5b7c";
    private static final Pattern LISTENING = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

    private final Path folder = Folders.temporary("s3");
    private final Process process;
    private final URI endpoint;

    private S3Server() throws IOException {
        Files.createDirectories(folder.resolve("objects").resolve(BUCKET));
        process = Command.of(Repository.java(), "-Xmx256m", "-Dlogback.configurationFile=" + logging(), "-cp",
                Repository.verification().resolve("target/s3-server") + "/*", "org.gaul.s3proxy.Main",
                "--properties", configuration()).start();
        endpoint = URI.create("http://127.0.0.1:" + port());
    }

    public static S3Server start() {
        try {
            return new S3Server();
        } catch (IOException e) {
            throw new UncheckedIOException("Starting the S3 service failed.", e);
        }
    }

    private Path configuration() throws IOException {
        return Files.writeString(folder.resolve("s3.properties"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(ACCESS_KEY, SECRET_KEY, folder.resolve("objects")));
    }

    /** Without this every request would be logged in detail. */
    private Path logging() throws IOException {
        return Files.writeString(folder.resolve("logback.xml"), """
                <configuration>
                  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%m%n%ex</pattern></encoder>
                  </appender>
                  <root level="INFO"><appender-ref ref="out"/></root>
                </configuration>
                """);
    }

    private int port() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher port = LISTENING.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().name("s3-output").start(() -> drain(lines));
                return Integer.parseInt(port.group(1));
            }
        }
        throw new IOException(
                "S3Proxy did not start; it wrote: "
                        + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** What it writes is of no use, but a full pipe would stop it. */
    private static void drain(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The process was ended.
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    /** The settings of a server that keeps its blobs here, below the prefix. */
    public Launch in(Launch launch, String prefix) {
        return launch.set("blobs", "s3://" + BUCKET + "/" + prefix).set("s3-endpoint", endpoint.toString())
                .set("s3-access-key", ACCESS_KEY).set("s3-secret-key", SECRET_KEY).set("s3-region", "us-east-1");
    }

    /** The objects as files, to be counted and weighed. */
    public Path objects() {
        return folder.resolve("objects").resolve(BUCKET);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Folders.delete(folder);
    }
}
