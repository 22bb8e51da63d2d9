package io.minimax4j.engine.media;

/**
 * A change to bytes already delivered: at {@code offset}, {@code replaced} bytes give way to {@code bytes}.
 *
 * @param offset   from the start of the file
 * @param replaced how many bytes go; the length of {@code bytes} for an overwrite in place, 0 for an insertion
 * @param bytes    what comes there
 */
public record Patch(long offset, int replaced, byte[] bytes) {
    public Patch {
        if (offset < 0 || replaced < 0) {
            throw new IllegalArgumentException("patch at " + offset + " replacing " + replaced + " bytes");
        }
    }

    /** True if the length of the file stays, so that a file on disk can be patched where it is. */
    public boolean inPlace() {
        return replaced == bytes.length;
    }

    /** The patched file; the same array, changed, if the patch is in place. */
    public byte[] apply(byte[] file) {
        int start = Math.toIntExact(offset);
        byte[] target = inPlace() ? file : new byte[file.length - replaced + bytes.length];
        if (!inPlace()) {
            System.arraycopy(file, 0, target, 0, start);
            int rest = start + replaced;
            System.arraycopy(file, rest, target, start + bytes.length, file.length - rest);
        }
        System.arraycopy(bytes, 0, target, start, bytes.length);
        return target;
    }
}
