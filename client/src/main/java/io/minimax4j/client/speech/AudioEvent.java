package io.minimax4j.client.speech;

import java.util.List;

import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.Subtitle;
import org.jspecify.annotations.Nullable;

/**
 * One event of spoken audio, whatever way it came.
 *
 * @param hex the audio, empty if there is none
 * @param last whether it closes a request, so that its audio may be the whole clip again
 * @param size how many bytes the request yields, 0 if that is not told
 * @param info the measures so far, if they are told
 * @param subtitle the sentence that ended with it, or the one being spoken
 * @param subtitles all sentences, if they are told
 * @param subtitleLink where they can be fetched
 */
record AudioEvent(String hex, boolean last, long size, @Nullable ExtraInfo info, @Nullable String traceId,
        @Nullable Subtitle subtitle, @Nullable List<Subtitle> subtitles, @Nullable String subtitleLink) {

    static AudioEvent of(SpeechReply event) {
        SpeechReply.Data data = event.data();
        String hex = data == null || data.audio() == null ? "" : data.audio();
        return new AudioEvent(hex, last(event), size(event.extraInfo()), event.extraInfo(), event.traceId(),
                data == null ? null : data.subtitle(), data == null ? null : data.subtitles(),
                data == null ? null : data.subtitleFile());
    }

    /** The end says so by its status, or, where the status is left out, by carrying the measures of the clip. */
    private static boolean last(SpeechReply event) {
        int status = event.data() == null ? 0 : event.data().status();
        return status == SpeechReply.Data.DONE || status == 0 && event.extraInfo() != null;
    }

    static long size(@Nullable ExtraInfo info) {
        return info == null ? 0 : info.audioSize();
    }
}
