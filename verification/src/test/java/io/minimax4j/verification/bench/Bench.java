package io.minimax4j.verification.bench;

import io.minimax4j.verification.speech.VoiceTables;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the benchmark that is named, or all of them. */
public final class Bench {
    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();
    /** Run when they are named and never else: the first changes sources, the others make something to look at. */
    private static final Map<String, Benchmark> TOOLS = new LinkedHashMap<>();

    static {
        ALL.put("ready", new ReadyBench());
        ALL.put("chat", new ChatBench());
        ALL.put("faces", new FacesBench());
        ALL.put("streams", new StreamsBench());
        ALL.put("first-audio", new FirstAudioBench());
        ALL.put("sockets", new SocketsBench());
        ALL.put("speech", new SpeechBench());
        ALL.put("voices", new VoicesBench());
        ALL.put("book", new BookBench());
        ALL.put("pictures", new PicturesBench());
        ALL.put("clips", new ClipsBench());
        ALL.put("clip-queue", new ClipQueueBench());
        ALL.put("songs", new SongsBench());
        ALL.put("upload", new UploadBench());
        ALL.put("task-core", new TaskCoreBench());
        ALL.put("tasks", new TasksBench());
        ALL.put("queue", new QueueBench());
        ALL.put("batch", new BatchBench());
        ALL.put("nodes", new NodesBench());
        TOOLS.put("voice-tables", VoiceTables::write);
        TOOLS.put("pictures-sheet", new PicturesSheet());
        TOOLS.put("templates-sheet", new TemplatesSheet());
        TOOLS.put("styles-sheet", new StylesSheet());
    }

    private Bench() {}

    /** A measurement that prints a table of figures. */
    interface Benchmark {
        void run() throws Exception;
    }

    /** One argument: a name, or {@code all}. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 1 ? arguments[0] : "";
        Benchmark tool = TOOLS.get(name);
        if (tool != null) {
            tool.run();
            return;
        }
        if (!ALL.containsKey(name) && !name.equals("all")) {
            System.err.println("Name a benchmark: all, " + String.join(", ", TOOLS.keySet()) + ", "
                    + String.join(", ", ALL.keySet()));
            System.exit(2);
        }
        for (Map.Entry<String, Benchmark> one : ALL.entrySet()) {
            if (name.equals("all") || name.equals(one.getKey())) {
                one.getValue().run();
            }
        }
    }
}
