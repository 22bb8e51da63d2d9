package io.minimax4j.protocol.batch;

import java.util.Set;

/** Where a batch stands. Open: any text may come over the wire. */
public record BatchStatus(String text) {
    /** The lines of the input file are being checked. */
    public static final BatchStatus VALIDATING = new BatchStatus("validating");
    /** The input file was refused; {@code errors} tells why. */
    public static final BatchStatus FAILED = new BatchStatus("failed");
    public static final BatchStatus IN_PROGRESS = new BatchStatus("in_progress");
    /** All lines are answered, and the files of results are being written. */
    public static final BatchStatus FINALIZING = new BatchStatus("finalizing");
    public static final BatchStatus COMPLETED = new BatchStatus("completed");
    /** The completion window ended first; lines that were answered are kept. */
    public static final BatchStatus EXPIRED = new BatchStatus("expired");
    public static final BatchStatus CANCELLING = new BatchStatus("cancelling");
    /** Cancelled; lines that were answered before are kept. */
    public static final BatchStatus CANCELLED = new BatchStatus("cancelled");

    private static final Set<BatchStatus> ENDS = Set.of(FAILED, COMPLETED, EXPIRED, CANCELLED);

    /** Whether nothing will change any more. */
    public boolean ended() {
        return ENDS.contains(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
