package io.minimax4j.protocol.file;

/** The id of a file where the wire has it as digits in a string; a number is read just as well. */
public record FileId(String digits) {
    public static FileId of(long id) {
        return new FileId(Long.toString(id));
    }

    @Override
    public String toString() {
        return digits;
    }
}
