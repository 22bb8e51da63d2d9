package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.speech.ExtraInfo;

/**
 * A file of the result of long speech. Of each text there are three, with one name and different endings: the audio, its
 * subtitles ({@code .titles}) and its measures ({@code .extra}).
 */
public final class LongAudioFile {
    private static final int LARGEST_JSON = 256 * 1024 * 1024;

    private final String path;
    private final long size;
    private final InputStream content;

    private LongAudioFile(String path, long size, InputStream content) {
        this.path = path;
        this.size = size;
        this.content = content;
    }

    static LongAudioFile of(TarReader.Entry entry) throws IOException {
        return new LongAudioFile(safe(entry.name()), entry.size(), entry.content());
    }

    /** A name from elsewhere must not lead out of the folder it is put into. */
    private static String safe(String name) throws IOException {
        List<String> steps = new ArrayList<>();
        for (String step : name.split("/", -1)) {
            if (step.isEmpty() || step.equals("..") || step.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':')) {
                throw new IOException("the archive holds a file whose name is not safe");
            }
            if (!step.equals(".")) {
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            throw new IOException("the archive holds a file without a name");
        }
        return String.join("/", steps);
    }

    /** Where it lies in the archive: folders and name, with {@code /} between them, safe to be resolved. */
    public String path() {
        return path;
    }

    /** The name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** Its bytes, until the next file is asked for. */
    public InputStream content() {
        return content;
    }

    /** Whether it is a clip. */
    public boolean audio() {
        return !titles() && !ends(".extra");
    }

    /** Whether it holds the subtitles of the clip with the same name. */
    public boolean titles() {
        return ends(".titles") || ends(".title");
    }

    private boolean ends(String ending) {
        return path.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Reads it as subtitles.
     *
     * @throws IOException if it cannot be read, or holds none
     */
    public Subtitles subtitles() throws IOException {
        try {
            return Subtitles.read(content.readNBytes(LARGEST_JSON));
        } catch (IllegalArgumentException e) {
            throw new IOException("the file " + name() + " of the result holds no subtitles", e);
        }
    }

    /**
     * Reads it as the measures of a clip.
     *
     * @throws IOException if it cannot be read, or holds none
     */
    public ExtraInfo info() throws IOException {
        try {
            return Json.read(content.readNBytes(LARGEST_JSON), ExtraInfo.class);
        } catch (JsonFormatException e) {
            throw new IOException("the file " + name() + " of the result holds no measures", e);
        }
    }

    Path within(Path folder) {
        return folder.resolve(path);
    }

    @Override
    public String toString() {
        return "LongAudioFile[" + path + ", " + size + " bytes]";
    }
}
