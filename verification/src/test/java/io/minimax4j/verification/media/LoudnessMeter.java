package io.minimax4j.verification.media;

import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the distribution's ffmpeg measures of a file of sound by EBU R 128.
 *
 * @param integrated in LUFS
 * @param truePeak in dB, full scale 0
 */
public record LoudnessMeter(double integrated, double truePeak) {
    private static final Pattern SUMMARY = Pattern
            .compile("Summary:.*?I:\\s+(-?[\\d.]+) LUFS.*True peak:\\s+Peak:\\s+(-?[\\d.]+|-inf) dBFS", Pattern.DOTALL);

    public static LoudnessMeter of(Path file) {
        Outcome outcome = Command.of("ffmpeg", "-hide_banner", "-nostats", "-i", file, "-filter_complex",
                "ebur128=peak=true", "-f", "null", "-").run();
        String errors = outcome.errors();
        Matcher summary = SUMMARY.matcher(errors.substring(Math.max(0, errors.lastIndexOf("Summary:"))));
        if (outcome.exit() != 0 || !summary.find()) {
            throw new AssertionError("The loudness cannot be measured: " + errors);
        }
        return new LoudnessMeter(Double.parseDouble(summary.group(1)), peak(summary.group(2)));
    }

    private static double peak(String text) {
        return text.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
    }
}
