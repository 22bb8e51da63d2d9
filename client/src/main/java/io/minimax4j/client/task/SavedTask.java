package io.minimax4j.client.task;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A task as a string: {@code mm1:}, its kind, a colon, and its id in Base64 for URLs. It holds no key and no address, so
 * that it may lie in a database; whoever resumes it brings both.
 *
 * @param kind such as {@code batch}
 * @param id as the platform gave it
 */
public record SavedTask(String kind, String id) {
    private static final Pattern FORM = Pattern.compile("mm1:([a-z]{1,32}):([A-Za-z0-9_-]{1,1024})");

    public SavedTask {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id of the " + kind + " is empty; give the one that its start showed");
        }
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is something else, or of a later edition
     */
    public static SavedTask of(String saved) {
        Matcher form = FORM.matcher(saved.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(saved.matches("mm[2-9]:.*")
                    ? "The saved task was written by a later edition of this library; resume it with that one"
                    : "This is no saved task; it must be what Task.save() gave, like mm1:batch:YmF0Y2hfMQ");
        }
        try {
            byte[] id = Base64.getUrlDecoder().decode(form.group(2));
            return new SavedTask(form.group(1), new String(id, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The saved task is cut or changed; save it again from its id", e);
        }
    }

    /** The string. */
    public String text() {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return "mm1:" + kind + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
