package io.minimax4j.server.speech;

import io.minimax4j.engine.media.Patch;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The finished file: spooled bytes with the patches applied that its encoder asked for, read without making a copy.
 * Its pieces are stretches of the spool and bytes of patches, in the order of the file.
 */
public final class CanonicalAudio {
    private final AudioSpool spool;
    private List<Piece> pieces;

    public CanonicalAudio(AudioSpool spool, List<Patch> patches) {
        this.spool = spool;
        this.pieces = List.of(new Piece.Spooled(0, spool.size()));
        patches.forEach(this::apply);
    }

    private void apply(Patch patch) {
        List<Piece> patched = new ArrayList<>(cut(0, patch.offset()));
        patched.add(new Piece.Literal(patch.bytes(), 0, patch.bytes().length));
        patched.addAll(cut(patch.offset() + patch.replaced(), size()));
        pieces = patched;
    }

    /** The pieces that make up the file from one offset to another. */
    private List<Piece> cut(long from, long to) {
        List<Piece> cut = new ArrayList<>();
        long start = 0;
        for (Piece piece : pieces) {
            long first = Math.max(from - start, 0);
            long last = Math.min(to - start, piece.length());
            if (first < last) {
                cut.add(piece.part(first, last - first));
            }
            start += piece.length();
        }
        return cut;
    }

    public long size() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /** The whole file; only while the spool is open. */
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().map(piece -> piece.open(spool)).toList()));
    }

    private sealed interface Piece {
        long length();

        Piece part(long offset, long length);

        InputStream open(AudioSpool spool);

        record Spooled(long offset, long length) implements Piece {
            @Override
            public Piece part(long from, long count) {
                return new Spooled(offset + from, count);
            }

            @Override
            public InputStream open(AudioSpool spool) {
                return spool.open(offset, length);
            }
        }

        record Literal(byte[] bytes, long offset, long length) implements Piece {
            @Override
            public Piece part(long from, long count) {
                return new Literal(bytes, offset + from, count);
            }

            @Override
            public InputStream open(AudioSpool spool) {
                return new ByteArrayInputStream(bytes, (int) offset, (int) length);
            }
        }
    }
}
