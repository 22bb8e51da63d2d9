package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.GeneratedContent;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** 500 MB up and down through a server with 128 MB of heap, beside what the disk takes by itself. */
final class UploadBench implements Bench.Benchmark {
    private static final long SIZE = 500L << 20;
    private static final double MEGABYTES = SIZE / 1e6;

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data).jvm("-Xmx128m"))) {
            Table table = new Table("500 MB through a heap of 128 MB", "", "MB/s", "peak MB of the process");
            table.row("disk alone, write and sync", disk(data), "-");
            table.row("idle server", "-", Figures.peakMegabytes(server));
            Api api = Api.of(server);
            upload(api, 32L << 20);
            long start = System.nanoTime();
            long id = upload(api, SIZE);
            table.row("upload", MEGABYTES / seconds(start), Figures.peakMegabytes(server));
            start = System.nanoTime();
            try (InputStream body = api.open(api.request("/v1/files/retrieve_content?file_id=" + id).GET()).body()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            table.row("download", MEGABYTES / seconds(start), Figures.peakMegabytes(server));
            table.print();
        } finally {
            Folders.delete(data);
        }
    }

    private static long upload(Api api, long size) {
        Multipart form = Multipart.file("retrieval", "large.bin", () -> new GeneratedContent(size));
        Reply reply = api.upload("/v1/files/upload", form);
        if (reply.code() != 0) {
            throw new IllegalStateException(reply.toString());
        }
        return reply.json().at("/file/file_id").asLong();
    }

    private static double disk(Path folder) throws IOException {
        Path file = folder.resolve("disk-alone");
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            new GeneratedContent(SIZE).transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        double rate = MEGABYTES / seconds(start);
        Files.delete(file);
        return rate;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
