package io.minimax4j.server.speech.longform;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.speech.LongSpeechInput;
import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** What a request has to say: its own text, or those of a txt, json or zip file (contract 4.1). */
final class Texts {
    private static final int LONGEST_INLINE = 50_000;
    private static final String PURPOSE = "t2a_async_input";
    /** A file may take some tens of megabytes while it is read. */
    private static final int AT_ONCE = 4;
    private static final int ZIP_MARK = 'P' << 24 | 'K' << 16 | 3 << 8 | 4;
    private static final int EMPTY_ZIP_MARK = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

    private final FileService files;
    private final int mostCharacters;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Texts(FileService files, int mostCharacters) {
        this.files = files;
        this.mostCharacters = mostCharacters;
    }

    /** At least one. */
    List<Track> read(Account account, LongSpeechRequest request) throws IOException, InterruptedException {
        boolean inline = request.text() != null && !request.text().isBlank();
        if (inline == (request.textFileId() != null)) {
            throw ApiException.invalid(inline
                    ? "text and text_file_id are both given; give one of them"
                    : "text is empty; give what is to be spoken in text, or the id of a file in text_file_id");
        }
        return inline ? inline(request.text()) : file(account, request.textFileId());
    }

    private static List<Track> inline(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_INLINE) {
            throw ApiException.invalid("text has " + length + " characters; longer ones than " + LONGEST_INLINE
                    + " go into a file, see text_file_id");
        }
        return List.of(new Track("content", text));
    }

    private List<Track> file(Account account, long id) throws IOException, InterruptedException {
        StoredFile file = find(account, id);
        places.acquire();
        try (InputStream content = new BufferedInputStream(files.open(file, 0, file.bytes()))) {
            List<Track> tracks = read(file, content);
            long length = tracks.stream().mapToLong(track -> track.text().codePointCount(0, track.text().length()))
                    .sum();
            if (length > mostCharacters) {
                throw new Budget(mostCharacters).tooMuch();
            }
            return tracks;
        } finally {
            places.release();
        }
    }

    /** A file that is not there is a wrong field of this request, not something that its path leads to. */
    private StoredFile find(Account account, long id) {
        StoredFile file;
        try {
            file = files.find(account, id);
        } catch (ApiException e) {
            throw new ApiException(e.code(), e.detail());
        }
        if (!file.purpose().equals(PURPOSE)) {
            throw ApiException.invalid("text_file_id " + id + " has the purpose " + file.purpose()
                    + "; upload it with purpose " + PURPOSE);
        }
        return file;
    }

    /** A zip is known by its first bytes, and json by its name. */
    private List<Track> read(StoredFile file, InputStream content) throws IOException {
        Budget budget = new Budget(mostCharacters);
        content.mark(8);
        int mark = number(content.readNBytes(4));
        content.reset();
        if (mark == ZIP_MARK || mark == EMPTY_ZIP_MARK) {
            return zipped(ZipTexts.read(content, budget));
        }
        byte[] bytes = budget.read(content);
        List<Track> tracks = file.filename().toLowerCase(Locale.ROOT).endsWith(".json")
                ? fields("", bytes)
                : List.of(new Track("content", TextBytes.decode(bytes, "the file of text_file_id")));
        return required(tracks);
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (byte one : bytes) {
            number = number << 8 | one & 0xff;
        }
        return number;
    }

    /** Each in a folder of its own. */
    private static List<Track> zipped(List<ZipTexts.Entry> entries) {
        Stems stems = new Stems();
        List<Track> tracks = new ArrayList<>();
        for (ZipTexts.Entry entry : entries) {
            String stem = stems.of(entry.name());
            if (entry.isJson()) {
                tracks.addAll(fields(stem + "/", entry.bytes()));
            } else {
                tracks.add(new Track(stem + "/" + stem, TextBytes.decode(entry.bytes(), "a text in the zip")));
            }
        }
        return required(tracks);
    }

    private static List<Track> fields(String folder, byte[] bytes) {
        LongSpeechInput input;
        try {
            input = Json.read(TextBytes.decode(bytes, "a json file"), LongSpeechInput.class);
        } catch (JsonFormatException e) {
            throw ApiException.invalid("a json file must be an object with the texts title, content and extra: "
                    + e.getMessage());
        }
        List<Track> tracks = new ArrayList<>();
        add(tracks, folder + "title", input.title());
        add(tracks, folder + "content", input.content());
        add(tracks, folder + "extra", input.extra());
        return tracks;
    }

    private static void add(List<Track> tracks, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            tracks.add(new Track(name, text));
        }
    }

    private static List<Track> required(List<Track> tracks) {
        List<Track> spoken = tracks.stream().filter(track -> !track.text().isBlank()).toList();
        if (spoken.isEmpty()) {
            throw ApiException.invalid("the file of text_file_id holds no text");
        }
        return spoken;
    }
}
