package io.minimax4j.server.media;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressException;
import io.minimax4j.server.egress.EgressException.Reason;
import io.minimax4j.server.egress.EgressFetch;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Where media come from: links, data URLs, and files of the account. Whichever it is, the first bytes are judged before the
 * rest is read, and no more is read than the rule allows.
 */
final class Sources {
    private static final Duration PICTURE_LIMIT = Duration.ofSeconds(20);
    private static final Duration OTHER_LIMIT = Duration.ofSeconds(60);
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64";
    private static final String FILE = "mm_file://";
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final Egress egress;
    private final FileService files;

    Sources(Egress egress, FileService files) {
        this.egress = egress;
        this.files = files;
    }

    /** Takes the bytes of a medium as they come. */
    interface Taking<T> {
        T take(MediaFormat format, InputStream content) throws IOException, InterruptedException;
    }

    <T> T read(Ask ask, String reference, Taking<T> taking) throws InterruptedException {
        String text = reference.strip();
        if (begins(text, DATA)) {
            return ofData(ask, text, taking);
        }
        if (begins(text, FILE)) {
            return ofFile(ask, text.substring(FILE.length()).strip(), taking);
        }
        return ID.matcher(text).matches() ? ofFile(ask, text, taking) : ofLink(ask, text, taking);
    }

    private static boolean begins(String text, String scheme) {
        return text.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private <T> T ofLink(Ask ask, String url, Taking<T> taking) throws InterruptedException {
        Duration limit = ask.rule().kind() == MediaKind.PICTURE ? PICTURE_LIMIT : OTHER_LIMIT;
        EgressFetch fetch = new EgressFetch(url, ask.accountId(), ask.rule().mostBytes(), limit);
        try {
            return egress.fetch(fetch, fetched -> judged(ask, fetched.stream(), taking));
        } catch (EgressException e) {
            throw e.reason() == Reason.TOO_LARGE
                    ? ask.tooLarge()
                    : ask.refused("cannot be fetched: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T ofData(Ask ask, String url, Taking<T> taking) throws InterruptedException {
        int comma = url.indexOf(',');
        boolean base64 = comma >= BASE64.length()
                && url.regionMatches(true, comma - BASE64.length(), BASE64, 0, BASE64.length());
        if (!base64) {
            throw ApiException.invalid(ask.field() + " is a data URL that is not base64; write it as"
                    + " data:image/png;base64,...");
        }
        return ofBase64(ask, url, comma + 1, taking);
    }

    /** What base64 text holds from a character on. */
    static <T> T ofBase64(Ask ask, String text, int from, Taking<T> taking) throws InterruptedException {
        return taken(ask, new Base64Stream(ask.field(), text, from), taking);
    }

    /** What a file of this machine holds. */
    static <T> T ofPath(Ask ask, Path file, Taking<T> taking) throws InterruptedException {
        try (InputStream content = Files.newInputStream(file)) {
            return judged(ask, content, taking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T ofFile(Ask ask, String id, Taking<T> taking) throws InterruptedException {
        StoredFile file = find(ask, id);
        if (file.bytes() > ask.rule().mostBytes()) {
            throw ask.tooLarge();
        }
        return taken(ask, files.open(file, 0, file.bytes()), taking);
    }

    private StoredFile find(Ask ask, String id) {
        if (ID.matcher(id).matches()) {
            try {
                return files.find(ask.accountId(), Long.parseLong(id));
            } catch (ApiException unknown) {
                // Told below, with the field.
            }
        }
        throw ApiException.invalid(ask.field() + " names a file that does not exist or has expired; upload it with"
                + " /v1/files/upload and give its file_id");
    }

    private static <T> T taken(Ask ask, InputStream content, Taking<T> taking) throws InterruptedException {
        try (content) {
            return judged(ask, content, taking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T judged(Ask ask, InputStream content, Taking<T> taking)
            throws IOException, InterruptedException {
        byte[] head = content.readNBytes(MediaFormat.HEAD);
        MediaFormat format = MediaFormat.of(head).filter(ask.rule()::takes).orElseThrow(() -> wrongFormat(ask));
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        return taking.take(format, new CappedStream(ask, whole));
    }

    private static ApiException wrongFormat(Ask ask) {
        return ApiException.invalid(ask.field() + " is no " + ask.rule().kind().word()
                + " of a type that can be read; send " + ask.rule().formats());
    }
}
