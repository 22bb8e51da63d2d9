package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.List;

/** Who sings. */
final class VoiceChoice {
    private VoiceChoice() {}

    static List<Voice> of(Wish wish, Habits habits, Dice dice) {
        boolean woman = dice.chance(habits.women());
        List<Voice> voices = new ArrayList<>(wish.voices);
        voices.removeAll(wish.unwantedVoices);
        if (voices.isEmpty()) {
            boolean female = wish.unwantedVoices.contains(Voice.MALE)
                    || woman && !wish.unwantedVoices.contains(Voice.FEMALE);
            voices.add(female ? Voice.FEMALE : Voice.MALE);
        }
        if (wish.alike && voices.size() == 1) {
            voices.add(voices.getFirst());
        } else if (wish.duet && voices.size() == 1) {
            voices.add(voices.getFirst() == Voice.MALE ? Voice.FEMALE : Voice.MALE);
        }
        return voices.subList(0, Math.min(2, voices.size()));
    }
}
