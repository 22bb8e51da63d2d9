package io.minimax4j.verification.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.portrait.Hearing;
import io.minimax4j.engine.offline.speech.portrait.Measured;
import io.minimax4j.engine.offline.speech.voice.Speaker;
import io.minimax4j.verification.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Measures the tables that the engine reads of its synthesizer's speakers and languages, and writes them anew. */
public final class VoiceTables implements AutoCloseable {
    private static final Path TABLES = Repository.root()
            .resolve("engine-offline/src/main/resources/io/minimax4j/engine/offline/speech/voice");
    private static final String MANDARIN = "cmn";
    private static final String ENGLISH = "en-us";
    private static final List<Speaker> SOME = List.of(Speaker.F3, Speaker.ANNIE, Speaker.F1, Speaker.M3, Speaker.M1,
            Speaker.MICHAEL);

    private final WorkerPool workers = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")));
    private final Map<String, String> texts = new LinkedHashMap<>();
    /** Texts for the melody, which needs more of them where one sentence differs much from another. */
    private final Map<String, String> melodies = new HashMap<>();
    private final Map<Speaker, double[]> levels = new EnumMap<>(Speaker.class);

    private VoiceTables() throws IOException, InterruptedException {
        workers.awaitWarm(Duration.ofSeconds(60));
        for (String line : Files.readAllLines(
                Repository.verification().resolve("src/test/resources/voices/texts.tsv"))) {
            String[] row = line.split("\t");
            if (row.length > 1) {
                texts.put(row[0], row[1]);
                melodies.put(row[0], String.join(" ", Arrays.asList(row).subList(1, row.length)));
            }
        }
    }

    /** Measures and writes both. */
    public static void write() throws IOException, InterruptedException, MediaException {
        try (VoiceTables tables = new VoiceTables()) {
            Files.writeString(TABLES.resolve("speaker-sounds.tsv"), tables.speakers());
            Files.writeString(TABLES.resolve("language-sounds.tsv"), tables.languages());
        }
    }

    private String speakers() throws MediaException, InterruptedException {
        StringBuilder table = new StringBuilder(
                "# What each speaker sounds like by itself: breath, spread of the pitch, and "
                        + "how strong each band is while there is voice, in dB, verification/bench voice-tables.\n");
        for (Speaker speaker : Speaker.voiced()) {
            Measured mandarin = measured(MANDARIN, speaker);
            Measured english = measured(ENGLISH, speaker);
            table.append(speaker.variant()).append(String.format(Locale.ROOT, "\t%.3f\t%.2f",
                    (mandarin.breath() + english.breath()) / 2, (mandarin.spread() + english.spread()) / 2))
                    .append(row(levels(speaker))).append('\n');
        }
        return table.toString();
    }

    private String languages() throws MediaException, InterruptedException {
        StringBuilder table = new StringBuilder("# What a language does to every voice: where the median of its melody "
                + "lies, and its colour in each band against the mean of Mandarin and English, in dB; verification/bench "
                + "voice-tables.\n");
        for (String language : texts.keySet()) {
            double melody = 0;
            double[] colour = new double[Bands.COUNT];
            for (Speaker speaker : SOME) {
                Measured heard = measured(language, speaker);
                double[] usual = levels(speaker);
                melody += (measured(melodies.get(language), language, speaker).hertz() - speaker.floorHz())
                        / speaker.stepHz() / SOME.size();
                for (int band = 0; band < colour.length; band++) {
                    colour[band] += (heard.levels()[band] - usual[band]) / SOME.size();
                }
            }
            table.append(language).append(String.format(Locale.ROOT, "\t%.1f", melody)).append(row(colour))
                    .append('\n');
        }
        return table.toString();
    }

    private static String row(double[] values) {
        return DoubleStream.of(values).mapToObj(value -> String.format(Locale.ROOT, "\t%.1f", value))
                .collect(Collectors.joining());
    }

    private double[] levels(Speaker speaker) throws MediaException, InterruptedException {
        double[] known = levels.get(speaker);
        if (known != null) {
            return known;
        }
        double[] mandarin = measured(MANDARIN, speaker).levels();
        double[] english = measured(ENGLISH, speaker).levels();
        double[] mean = new double[Bands.COUNT];
        Arrays.setAll(mean, band -> (mandarin[band] + english[band]) / 2);
        levels.put(speaker, mean);
        return mean;
    }

    private Measured measured(String language, Speaker speaker) throws MediaException, InterruptedException {
        return measured(texts.get(language), language, speaker);
    }

    private Measured measured(String text, String language, Speaker speaker)
            throws MediaException, InterruptedException {
        SynthesisRequest request = SynthesisRequest.builder(text, language).variant(speaker.variant())
                .volume(60).build();
        short[][] all = {new short[0]};
        int[] rate = {0};
        workers.synthesize(request, new SynthesisSink() {
            @Override
            public void begin(PcmFormat format) {
                rate[0] = format.sampleRate();
            }

            @Override
            public void event(SpeechEvent event) {}

            @Override
            public void pcm(short[] samples, int length) {
                int before = all[0].length;
                all[0] = Arrays.copyOf(all[0], before + length);
                System.arraycopy(samples, 0, all[0], before, length);
            }
        });
        return Hearing.measure(all[0], rate[0]);
    }

    @Override
    public void close() {
        workers.close();
    }
}
