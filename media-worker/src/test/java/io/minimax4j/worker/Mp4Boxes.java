package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The boxes of an MP4 file, read and changed byte by byte. */
final class Mp4Boxes {
    private static final int HEAD = 8;

    private byte[] file;

    Mp4Boxes(byte[] file) {
        this.file = file.clone();
    }

    byte[] file() {
        return file;
    }

    /** The types of the outermost boxes, in file order. */
    List<String> outermost() {
        List<String> types = new ArrayList<>();
        int at = 0;
        while (at < file.length) {
            types.add(type(at));
            at += size(at);
        }
        assertThat(at).as("the last box ends with the file").isEqualTo(file.length);
        return types;
    }

    /** Where the content of a box is, found by the first box of each type inside the one before. */
    int content(String... path) {
        List<Integer> boxes = boxes(path);
        return boxes.getLast() + HEAD;
    }

    private List<Integer> boxes(String... path) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        int end = file.length;
        for (String type : path) {
            int at = from;
            while (at < end && !type(at).equals(type)) {
                at += size(at);
            }
            assertThat(at).as("box %s of %s", type, Arrays.toString(path)).isLessThan(end);
            found.add(at);
            from = at + HEAD + (type.equals("stsd") || type.equals("dref") ? 8 : 0) + (type.equals("avc1") ? 78 : 0);
            end = at + size(at);
        }
        return found;
    }

    /** Puts bytes in the place of the content of a box from an offset on, and makes every box around it fit. */
    void replaceContent(int offset, byte[] bytes, String... path) {
        List<Integer> boxes = boxes(path);
        int inner = boxes.getLast();
        int from = inner + HEAD + offset;
        int end = inner + size(inner);
        byte[] changed = new byte[file.length - (end - from) + bytes.length];
        System.arraycopy(file, 0, changed, 0, from);
        System.arraycopy(bytes, 0, changed, from, bytes.length);
        System.arraycopy(file, end, changed, from + bytes.length, file.length - end);
        int more = bytes.length - (end - from);
        for (int box : boxes) {
            ByteBuffer.wrap(changed).putInt(box, size(box) + more);
        }
        file = changed;
    }

    private int size(int at) {
        return ByteBuffer.wrap(file).getInt(at);
    }

    private String type(int at) {
        return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
