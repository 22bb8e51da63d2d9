package io.minimax4j.server;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a properties file in UTF-8 and remembers the lines, which {@link Properties} forgets. */
final class PropertiesFile {
    private PropertiesFile() {}

    /** The settings of the file in its order; none if there is no file. */
    static List<Line> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new ConfigException("Cannot read " + file + " (" + e.getClass().getSimpleName()
                    + "). It must be readable, and UTF-8 text.");
        }
    }

    private static List<Line> parse(Path file, List<String> lines) {
        List<Line> settings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String origin = file + ", line " + (i + 1);
            StringBuilder logical = new StringBuilder(withoutMark(lines.get(i)));
            while (continues(logical) && i + 1 < lines.size()) {
                logical.append('\n').append(lines.get(++i));
            }
            properties(logical.toString(), origin)
                    .forEach((name, text) -> settings.add(new Line((String) name, (String) text, origin)));
        }
        return settings;
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** An odd number of backslashes at the end joins the next line, except in a comment. */
    private static boolean continues(CharSequence logical) {
        String text = logical.toString();
        boolean comment = text.stripLeading().startsWith("#") || text.stripLeading().startsWith("!");
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end--;
        }
        return !comment && (text.length() - end) % 2 == 1;
    }

    private static Properties properties(String logical, String origin) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(logical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(origin + ": a backslash and u must be followed by four hex digits. Write a"
                    + " backslash itself twice.");
        }
        return properties;
    }

    record Line(String name, String text, String origin) {}
}
