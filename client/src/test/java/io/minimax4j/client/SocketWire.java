package io.minimax4j.client;

import java.io.IOException;

/** What the platform says on its sockets, written out by hand after sections 2.2 and 3 of the contract. */
final class SocketWire {
    static final String OK = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    static final String CONNECTED = named("connected_success");
    static final String STARTED = named("task_started");
    static final String FINISHED = named("task_finished");

    private SocketWire() {}

    static String named(String event) {
        return "{\"session_id\":\"301871346491491\",\"connect_id\":\"c1\",\"event\":\"" + event
                + "\",\"trace_id\":\"0303\"," + OK;
    }

    static String piece(String hex) {
        return piece(hex, "");
    }

    static String piece(String hex, String subtitle) {
        return "{\"session_id\":\"x\",\"event\":\"task_continued\",\"trace_id\":\"04ee\",\"data\":{\"audio\":\"" + hex
                + "\"" + subtitle + "},\"is_final\":false," + OK;
    }

    static String last(String hex, int size) {
        return "{\"session_id\":\"x\",\"event\":\"task_continued\",\"trace_id\":\"04ee\",\"data\":{\"audio\":\"" + hex
                + "\"},\"is_final\":true,\"extra_info\":{\"audio_length\":1000,\"audio_sample_rate\":32000,"
                + "\"audio_size\":" + size + ",\"bitrate\":128000,\"invisible_character_ratio\":0,"
                + "\"usage_characters\":158,\"word_count\":158,\"audio_format\":\"mp3\",\"audio_channel\":1}," + OK;
    }

    static String failed(int code, String message) {
        return "{\"session_id\":\"x\",\"event\":\"task_failed\",\"trace_id\":\"0303\",\"base_resp\":{\"status_code\":"
                + code + ",\"status_msg\":\"" + message + "\"}}";
    }

    static String passedOver(int code) {
        return "{\"session_id\":\"x\",\"event\":\"task_continued\",\"trace_id\":\"0304\",\"data\":{\"audio\":\"\"},"
                + "\"is_final\":true,\"base_resp\":{\"status_code\":" + code + ",\"status_msg\":\"skipped\"}}";
    }

    static String subtitle(String text, double from, double to, int begin, int end) {
        return ",\"subtitle\":{\"text\":\"" + text + "\",\"time_begin\":" + from + ",\"time_end\":" + to
                + ",\"text_begin\":" + begin + ",\"text_end\":" + end + ",\"timestamped_words\":null}";
    }

    /** A peer that goes through the opening and then plays the rest. */
    static WireServer.Script started(SocketPeer.Script script) {
        return SocketPeer.upgraded(peer -> {
            open(peer);
            script.play(peer);
        });
    }

    /** Gives the start that the client sent. */
    static String open(SocketPeer peer) throws IOException {
        peer.send(CONNECTED);
        String start = peer.receive();
        peer.send(STARTED);
        return start;
    }
}
