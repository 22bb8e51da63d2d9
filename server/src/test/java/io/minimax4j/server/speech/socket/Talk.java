package io.minimax4j.server.speech.socket;

import io.minimax4j.server.SocketPeer;
import java.util.ArrayList;
import java.util.List;

/** A client's side of a session, with what differs from run to run made the same. */
record Talk(SocketPeer peer) implements AutoCloseable {
    static final String START = """
            {"event":"task_start","model":"speech-02-turbo","voice_setting":{"voice_id":"Wise_Woman"},\
            "audio_setting":{"format":"pcm","sample_rate":16000}}""";
    static final String FINISH = "{\"event\":\"task_finish\"}";
    static final String FLUSH = "{\"event\":\"task_flush\"}";
    static final String CANCEL = "{\"event\":\"task_cancel\"}";

    static String say(String text) {
        return "{\"event\":\"task_continue\",\"text\":\"" + text + "\"}";
    }

    Talk send(String... messages) {
        for (String message : messages) {
            peer.send(message);
        }
        return this;
    }

    /** The next message: {@code SESSION}, {@code CONNECTION} and {@code TRACE} stand for numbers and digits. */
    String next() throws InterruptedException {
        return peer.next().replaceAll("\"session_id\":\"\\d+\"", "\"session_id\":\"SESSION\"")
                .replaceAll("\"connect_id\":\"\\d+\"", "\"connect_id\":\"CONNECTION\"")
                .replaceAll("\"trace_id\":\"[0-9a-f]{32}\"", "\"trace_id\":\"TRACE\"");
    }

    /** Skips what the server says up to {@code task_started}. */
    Talk started() throws InterruptedException {
        send(START);
        next();
        if (!next().contains("task_started")) {
            throw new AssertionError("The session did not start");
        }
        return this;
    }

    /** What is said up to the event, that one included, in short; see {@link #brief}. */
    List<String> until(String event) throws InterruptedException {
        List<String> said = new ArrayList<>();
        do {
            said.add(brief(next()));
        } while (!said.getLast().startsWith(event));
        return said;
    }

    /** The event, the audio where there is some, {@code final} on the last frame, and a code that is not 0. */
    private static String brief(String message) {
        String event = field(message, "\"event\":\"", "\"");
        String audio = field(message, "\"audio\":\"", "\"");
        String last = message.contains("\"is_final\":true") ? " final" : "";
        String code = field(message, "\"status_code\":", ",");
        return event + (audio.isEmpty() ? "" : " " + audio) + last + (code.equals("0") ? "" : " " + code);
    }

    private static String field(String message, String before, String after) {
        int from = message.indexOf(before);
        return from < 0
                ? ""
                : message.substring(from + before.length(),
                        message.indexOf(after, from + before.length()));
    }

    int closeCode() throws Exception {
        return peer.closeCode();
    }

    @Override
    public void close() {
        peer.close();
    }
}
