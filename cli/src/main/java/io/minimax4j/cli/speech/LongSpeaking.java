package io.minimax4j.cli.speech;

import io.minimax4j.cli.Farewell;
import io.minimax4j.cli.ProgressBar;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.speech.LongAudioFile;
import io.minimax4j.client.speech.LongAudioFiles;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.client.task.Task;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Waits for a long text to be spoken and writes what came of it. Ending the program leaves the work alone and says how to
 * come back to it.
 */
final class LongSpeaking {
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Terminal terminal;
    private final Task<LongAudio> task;
    private final Path out;
    private final SubtitleOptions subtitles;

    LongSpeaking(Terminal terminal, Task<LongAudio> task, Path out, SubtitleOptions subtitles) {
        this.terminal = terminal;
        this.task = task;
        this.out = out;
        this.subtitles = subtitles;
    }

    /** Whether the name stands for everything that comes, and not for one sound. */
    static boolean takesAll(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        return Files.isDirectory(out) || name.endsWith(".tar") || name.endsWith(".zip")
                || SoundName.format(out).isEmpty();
    }

    /** Gives a line that tells what was written. */
    String toTheEnd() throws IOException {
        LongAudio audio = await();
        terminal.progress("fetching the sound ...");
        String told = save(audio);
        terminal.progressDone();
        return told;
    }

    private LongAudio await() {
        ProgressBar bar = new ProgressBar(terminal);
        String words = "minimax: the speaking goes on; come back to it with: minimax speak --resume " + task.id()
                + " --out " + out + subtitles.typed();
        long started = System.nanoTime();
        return Farewell.during(terminal, words, () -> task.await(LONGEST, status -> bar.show(status.progress(),
                status.state() + ", " + Duration.ofNanos(System.nanoTime() - started).toSeconds() + " s")));
    }

    private String save(LongAudio audio) throws IOException {
        if (!takesAll(out)) {
            Subtitles told = audio.save(out);
            return out + ": " + Sizes.of(Files.size(out)) + subtitles.save(told);
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tar")) {
            audio.saveArchive(out);
            return out + ": " + Sizes.of(Files.size(out));
        }
        if (name.endsWith(".zip")) {
            zip(audio);
            return out + ": " + Sizes.of(Files.size(out));
        }
        List<Path> files = audio.saveAll(out);
        return out + ": " + files.size() + " files";
    }

    private void zip(LongAudio audio) throws IOException {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (LongAudioFiles files = audio.open();
                    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                for (LongAudioFile file = files.next(); file != null; file = files.next()) {
                    zip.putNextEntry(new ZipEntry(file.path()));
                    file.content().transferTo(zip);
                    zip.closeEntry();
                }
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
