package io.minimax4j.server.file;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The media type a file is sent back with. */
final class MediaTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60}");
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(Map.entry("mp3", "audio/mpeg"),
            Map.entry("wav", "audio/wav"), Map.entry("m4a", "audio/mp4"), Map.entry("flac", "audio/flac"),
            Map.entry("opus", "audio/ogg"), Map.entry("ogg", "audio/ogg"), Map.entry("aac", "audio/aac"),
            Map.entry("pcm", "audio/pcm"), Map.entry("ulaw", "audio/basic"), Map.entry("mp4", "video/mp4"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("avi", "video/x-msvideo"), Map.entry("mkv", "video/x-matroska"),
            Map.entry("webm", "video/webm"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"), Map.entry("webp", "image/webp"), Map.entry("gif", "image/gif"),
            Map.entry("heic", "image/heic"), Map.entry("heif", "image/heif"), Map.entry("txt", "text/plain"),
            Map.entry("json", "application/json"), Map.entry("jsonl", "application/x-ndjson"),
            Map.entry("pdf", "application/pdf"), Map.entry("zip", "application/zip"),
            Map.entry("tar", "application/x-tar"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private MediaTypes() {}

    /** What the extension says; else what the sender says, if it is a type at all. */
    static String of(FileName name, @Nullable String declared) {
        String known = BY_EXTENSION.get(name.extension());
        return known != null ? known : declared(declared);
    }

    private static String declared(@Nullable String declared) {
        String type = declared == null ? "" : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return TYPE.matcher(type).matches() ? type : UNKNOWN;
    }

    /** Whether a browser may show it: sound and pictures, but nothing that can hold a script. */
    static boolean isShown(String mediaType) {
        boolean media = mediaType.startsWith("audio/") || mediaType.startsWith("video/")
                || mediaType.startsWith("image/");
        return media && !mediaType.contains("svg") && !mediaType.contains("xml");
    }
}
