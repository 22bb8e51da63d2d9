package io.minimax4j.verification.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A book of a million characters through {@code t2a_async_v2}, in Mandarin and in English: how long it takes, how that
 * stands to how long it sounds, and the most memory of the server and of its workers. {@code BOOK_CHARACTERS} in the
 * environment makes it shorter.
 */
final class BookBench implements Bench.Benchmark {
    private static final int CHARACTERS = Integer.parseInt(
            System.getenv().getOrDefault("BOOK_CHARACTERS", "1000000"));
    private static final String MANDARIN = "潮水涨了又退，没有人问它为什么。老人坐在门口，看着远处的灯火慢慢亮起来。\n";
    private static final String ENGLISH = "The tide comes in and the tide goes out, and nobody asks it why. The old man"
            + " sits at his door and watches the lights come on, one by one.\n";

    @Override
    public void run() throws Exception {
        Table table = new Table("A book of " + CHARACTERS + " characters", "", "hours", "made in s", "x real time",
                "MB of audio", "peak MB of the server", "of its workers");
        measure(table, "Mandarin, mp3", MANDARIN, "mp3");
        measure(table, "English, mp3", ENGLISH, "mp3");
        measure(table, "English, flac", ENGLISH, "flac");
        table.print();
    }

    private static void measure(Table table, String name, String sentence, String format) throws Exception {
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Api api = Api.of(server);
            String text = sentence.repeat(CHARACTERS / sentence.length());
            long file = api.upload("t2a_async_input", "book.txt", text.getBytes(StandardCharsets.UTF_8)).json()
                    .at("/file/file_id").asLong();
            long start = System.nanoTime();
            long task = speak(api, file, format);
            double seconds = Figures.secondsSince(start);
            JsonNode extra = extra(api, task);
            double sounds = extra.get("audio_length").asLong() / 1000.0;
            table.row(name, sounds / 3600, seconds, sounds / seconds, extra.get("audio_size").asLong() / 1e6,
                    Figures.peakMegabytes(server), peakMegabytes(server.workers()));
        } finally {
            Folders.delete(data);
        }
    }

    private static long speak(Api api, long file, String format) throws InterruptedException {
        Reply created = api.post("/v1/t2a_async_v2", "{\"model\":\"speech-2.8-hd\",\"text_file_id\":" + file
                + ",\"voice_setting\":{\"voice_id\":\"Wise_Woman\"},\"audio_setting\":{\"format\":\"" + format
                + "\",\"channel\":1}}");
        long task = created.json().get("task_id").asLong();
        String status = "Processing";
        while (status.equals("Processing")) {
            Thread.sleep(100);
            status = api.get("/v1/query/t2a_async_query_v2?task_id=" + task).json().get("status").asText();
        }
        if (!status.equals("Success")) {
            throw new IllegalStateException("The book is " + status);
        }
        return task;
    }

    /** The measures stand at the end of the archive, behind gigabytes of sound: in the last file. */
    private static JsonNode extra(Api api, long task) throws IOException {
        HttpResponse<InputStream> reply = api
                .open(api.request("/v1/files/retrieve_content?file_id=" + task).GET());
        byte[] tail = new byte[64 << 10];
        int length = 0;
        try (InputStream content = reply.body()) {
            byte[] chunk = new byte[tail.length];
            for (int count = content.readNBytes(chunk, 0, chunk.length); count > 0; count = content.readNBytes(chunk, 0,
                    chunk.length)) {
                int kept = Math.min(length, tail.length - count);
                System.arraycopy(tail, length - kept, tail, 0, kept);
                System.arraycopy(chunk, 0, tail, kept, count);
                length = kept + count;
            }
        }
        String text = new String(tail, 0, length, StandardCharsets.UTF_8);
        int from = text.lastIndexOf("{\"status_code\"");
        return Reply.parse(text.substring(from, text.indexOf('}', from) + 1));
    }

    /** Of some processes together. */
    static double peakMegabytes(List<ProcessHandle> processes) throws IOException {
        double sum = 0;
        for (ProcessHandle process : processes) {
            sum += peakMegabytes(process);
        }
        return sum;
    }

    private static double peakMegabytes(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6).sum();
    }
}
