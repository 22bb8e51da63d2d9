package io.minimax4j.server.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The format of a file, told by its first bytes: what its name or a label says of it counts for nothing. */
public enum MediaFormat {
    JPEG("JPEG", "image/jpeg", head -> head.starts(0, "\u00ff\u00d8\u00ff")),
    PNG("PNG", "image/png", head -> head.starts(0, "\u0089PNG\r\n\u001a\n")),
    GIF("GIF", "image/gif", head -> head.starts(0, "GIF87a") || head.starts(0, "GIF89a")),
    WEBP("WebP", "image/webp", head -> head.starts(0, "RIFF") && head.starts(8, "WEBP")),
    HEIC("HEIC", "image/heic", head -> head.isBrand("heic", "heix", "hevc", "hevx", "heim", "heis")),
    HEIF("HEIF", "image/heif", head -> head.isBrand("mif1", "msf1", "mif2")),
    M4A("M4A", "audio/mp4", head -> head.isBrand("M4A ", "M4B ")),
    /** Older files begin with any of the other atoms. */
    MOV("MOV", "video/quicktime", head -> head.isBrand("qt  ") || head.isAtom("moov", "mdat", "wide", "free", "skip")),
    /** Every other brand but that of AV1 pictures: there are dozens. */
    MP4("MP4", "video/mp4", head -> head.isAtom("ftyp") && !head.isBrand("avif", "avis")),
    WAV("WAV", "audio/wav", head -> head.starts(0, "RIFF") && head.starts(8, "WAVE")),
    FLAC("FLAC", "audio/flac", head -> head.starts(0, "fLaC")),
    OGG("Ogg", "audio/ogg", head -> head.starts(0, "OggS")),
    AAC("AAC", "audio/aac", Head::isAdtsFrame),
    MP3("MP3", "audio/mpeg", head -> head.starts(0, "ID3") || head.isMpegFrame());

    /** So many first bytes are enough. */
    static final int HEAD = 12;

    private final String text;
    private final String mediaType;
    private final Predicate<Head> mark;

    MediaFormat(String text, String mediaType, Predicate<Head> mark) {
        this.text = text;
        this.mediaType = mediaType;
        this.mark = mark;
    }

    /** The format of a file that begins so; empty if it is none of these. */
    static Optional<MediaFormat> of(byte[] head) {
        Head first = new Head(new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1));
        return Arrays.stream(values()).filter(format -> format.mark.test(first)).findFirst();
    }

    /** Such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** As messages call it. */
    @Override
    public String toString() {
        return text;
    }

    /** The first bytes, a character each. */
    private record Head(String bytes) {
        boolean starts(int at, String mark) {
            return bytes.startsWith(mark, at);
        }

        boolean isAtom(String... names) {
            return List.of(names).stream().anyMatch(name -> starts(4, name));
        }

        boolean isBrand(String... brands) {
            return isAtom("ftyp") && List.of(brands).stream().anyMatch(brand -> starts(8, brand));
        }

        /** Twelve bits of synchronisation, and the layer that MPEG audio reserves. */
        boolean isAdtsFrame() {
            return bytes.length() > 1 && bytes.charAt(0) == 0xff && (bytes.charAt(1) & 0xf6) == 0xf0;
        }

        /** Eleven bits of synchronisation, and a layer that is not the reserved one. */
        boolean isMpegFrame() {
            return bytes.length() > 1 && bytes.charAt(0) == 0xff && (bytes.charAt(1) & 0xe0) == 0xe0
                    && (bytes.charAt(1) & 0x06) != 0;
        }
    }
}
