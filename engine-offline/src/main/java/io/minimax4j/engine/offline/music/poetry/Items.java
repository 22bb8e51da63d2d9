package io.minimax4j.engine.offline.music.poetry;

import java.util.Arrays;
import java.util.List;

/** Several words in one cell of a table. */
final class Items {
    private Items() {}

    /** What stands between separators, without what is blank. */
    static List<String> of(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
