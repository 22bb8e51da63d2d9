package io.minimax4j.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk over an Ogg/Opus file by the book (RFC 3533 and 7845): every byte belongs to a page, pages have true checksums
 * and follow each other, the first is marked as the first and the last, and only it, as the last.
 *
 * @param inputRate what the header says the sound was sampled with
 * @param preSkip   samples at 48 kHz before the sound
 * @param samples   samples at 48 kHz of the sound, by the position of the last page
 * @param packets   lengths of the packets of sound, in bytes
 * @param pageEnds  where pages of sound end, in bytes from the start of the file
 */
record OggOpus(int serial, int inputRate, int channels, int preSkip, long samples, List<Integer> packets,
        List<Integer> pageEnds) {
    private static final int HEADER_PAGES = 2;
    private static final int FIRST = 2;
    private static final int LAST = 4;
    private static final int CHECKSUM_AT = 22;

    static OggOpus read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int serial = bytes.getInt(14);
        ByteBuffer head = bytes.slice(28, 19).order(ByteOrder.LITTLE_ENDIAN);
        check(new String(file, 28, 8, StandardCharsets.US_ASCII).equals("OpusHead"), "the first packet is no head");
        List<Integer> packets = new ArrayList<>();
        List<Integer> pageEnds = new ArrayList<>();
        long position = 0;
        int open = 0;
        int at = 0;
        for (int page = 0; at < file.length; page++) {
            int length = pageLength(bytes, at);
            checkPage(bytes, at, page, serial, at + length == file.length);
            if (page >= HEADER_PAGES) {
                open = packets(bytes, at, open, packets);
                pageEnds.add(at + length);
                check(bytes.getLong(at + 6) > position, "page " + page + " does not move on");
                position = bytes.getLong(at + 6);
            }
            at += length;
        }
        check(open == 0, "the last packet is cut off");
        int preSkip = Short.toUnsignedInt(head.getShort(10));
        return new OggOpus(serial, head.getInt(12), head.get(9), preSkip, position - preSkip, packets, pageEnds);
    }

    private static int pageLength(ByteBuffer bytes, int at) {
        int segments = Byte.toUnsignedInt(bytes.get(at + 26));
        int length = 27 + segments;
        for (int i = 0; i < segments; i++) {
            length += Byte.toUnsignedInt(bytes.get(at + 27 + i));
        }
        return length;
    }

    private static void checkPage(ByteBuffer bytes, int at, int page, int serial, boolean last) {
        byte[] whole = new byte[pageLength(bytes, at)];
        bytes.get(at, whole);
        check(new String(whole, 0, 4, StandardCharsets.US_ASCII).equals("OggS"), "no page at byte " + at);
        check(bytes.getInt(at + 14) == serial, "page " + page + " is of another stream");
        check(bytes.getInt(at + 18) == page, "page " + page + " has another number");
        check((whole[5] & FIRST) != 0 == (page == 0), "page " + page + " has the wrong mark of a first page");
        check((whole[5] & LAST) != 0 == last, "page " + page + " has the wrong mark of a last page");
        ByteBuffer.wrap(whole).putInt(CHECKSUM_AT, 0);
        check(checksum(whole) == bytes.getInt(at + CHECKSUM_AT), "page " + page + " is damaged");
    }

    private static int checksum(byte[] page) {
        int sum = 0;
        for (byte one : page) {
            sum ^= one << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04C11DB7 : sum << 1;
            }
        }
        return sum;
    }

    /**
     * Adds the packets that end in a page. A packet goes on while its segments are full, also into the next page.
     *
     * @param begun bytes of the packet that the page before left open
     * @return      bytes of the packet that this page leaves open
     */
    private static int packets(ByteBuffer bytes, int at, int begun, List<Integer> packets) {
        int packet = begun;
        for (int i = 0; i < Byte.toUnsignedInt(bytes.get(at + 26)); i++) {
            int segment = Byte.toUnsignedInt(bytes.get(at + 27 + i));
            packet += segment;
            if (segment < 255) {
                packets.add(packet);
                packet = 0;
            }
        }
        return packet;
    }

    private static void check(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(otherwise);
        }
    }
}
