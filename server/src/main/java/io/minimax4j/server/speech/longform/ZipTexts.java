package io.minimax4j.server.speech.longform;

import io.minimax4j.protocol.error.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The texts in a zip: txt files only, or json files only. It is read from its beginning, entry by entry, so that neither a
 * directory of millions nor a promise of gigabytes costs anything. Names are never used as paths.
 */
final class ZipTexts {
    private static final int MOST_FILES = 200;
    private static final int MOST_ENTRIES = 5000;
    private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    private ZipTexts() {}

    /** @throws ApiException 2013 if it cannot be read, or holds something else */
    static List<Entry> read(InputStream content, Budget budget) throws IOException {
        List<Entry> texts = new ArrayList<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(content, StandardCharsets.UTF_8.name(), true,
                true)) {
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw ApiException.invalid("the zip has too many entries; put texts in it only");
                }
                read(zip, entry, budget, texts);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ApiException.invalid("text_file_id names a zip that is damaged or of a kind that cannot be read;"
                    + " pack it again, without a password");
        }
        return checked(texts);
    }

    private static void read(ZipArchiveInputStream zip, ZipArchiveEntry entry, Budget budget, List<Entry> texts)
            throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            throw ApiException.invalid("the zip has an entry that is encrypted or packed in an unusual way; pack it"
                    + " again, without a password");
        }
        String path = entry.getName().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("__MACOSX/") || name.startsWith(".")
                || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT))) {
            budget.skip(zip);
            return;
        }
        if (texts.size() == MOST_FILES) {
            throw ApiException.invalid("the zip has more than " + MOST_FILES + " texts; split it");
        }
        texts.add(new Entry(name, budget.read(zip)));
    }

    private static List<Entry> checked(List<Entry> texts) {
        if (texts.isEmpty()) {
            throw ApiException.invalid("the zip holds no text; put txt files or json files into it");
        }
        if (!texts.stream().allMatch(Entry::isText) && !texts.stream().allMatch(Entry::isJson)) {
            throw ApiException.invalid("the zip must hold either txt files or json files, and nothing else");
        }
        return texts;
    }

    /**
     * A file of the archive.
     *
     * @param name without its folders
     */
    record Entry(String name, byte[] bytes) {
        boolean isText() {
            return name.toLowerCase(Locale.ROOT).endsWith(".txt");
        }

        boolean isJson() {
            return name.toLowerCase(Locale.ROOT).endsWith(".json");
        }
    }
}
