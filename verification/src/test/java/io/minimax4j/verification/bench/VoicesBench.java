package io.minimax4j.verification.bench;

import io.minimax4j.verification.speech.Clones;

/** How near clones come to ten references, by the analysis of the tests; the table of {@code docs/engines.md}. */
final class VoicesBench implements Bench.Benchmark {
    @Override
    public void run() throws Exception {
        Table table = new Table("Clones of ten recordings of 15 seconds", "reference", "Hz", "Chinese, cents",
                "English, cents", "Chinese, dB", "English, dB", "next reference, dB", "made in s");
        for (Object[] row : Clones.rows()) {
            table.row(row);
        }
        table.print();
    }
}
