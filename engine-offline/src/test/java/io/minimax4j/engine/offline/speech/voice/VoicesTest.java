package io.minimax4j.engine.offline.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.speech.SystemVoice;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private final Voices voices = new Voices();

    private Traits traits(String id) {
        return Traits.of(new VoiceRow(id, "", "", "", VoiceRow.Gender.UNKNOWN));
    }

    private VoiceProfile profile(String id) {
        return voices.profile(voices.find(id).orElseThrow());
    }

    @Test
    void the_table_holds_the_420_voices_of_the_platform() {
        assertThat(voices.all()).hasSize(420);
        assertThat(new HashSet<>(voices.all().stream().map(SystemVoice::id).toList())).hasSize(420);
    }

    @Test
    void every_id_finds_itself() {
        assertThat(voices.all()).allSatisfy(voice -> assertThat(voices.find(voice.id())).containsSame(voice));
    }

    @Test
    void the_defaults_of_real_clients_exist() {
        assertThat(List.of("male-qn-qingse", "female-shaonv", "English_expressive_narrator", "audiobook_male_1",
                "Calm_Woman",
                "English_radiant_girl", "Wise_Woman", "Chinese (Mandarin)_Reliable_Executive",
                "French_Female_News Anchor", "greek_male_1a_v1"))
                .allSatisfy(id -> assertThat(voices.find(id)).isPresent());
    }

    @Test
    void odd_spellings_resolve() {
        assertThat(voices.find("Santa_Claus").orElseThrow().id()).isEqualTo("Santa_Claus ");
        assertThat(voices.find("Santa_Claus ").orElseThrow().id()).isEqualTo("Santa_Claus ");
        assertThat(voices.find("Cantonese_ProfessionalHost (F)").orElseThrow().id())
                .isEqualTo("Cantonese_ProfessionalHost (F)");
        assertThat(voices.find("Cantonese_ProfessionalHost（F)").orElseThrow().id())
                .isEqualTo("Cantonese_ProfessionalHost（F)");
        assertThat(voices.find("Cantonese_ProfessionalHost（F）")).isPresent();
        assertThat(voices.find(" female-shaonv\n").orElseThrow().id()).isEqualTo("female-shaonv");
        assertThat(voices.find("nobody")).isEmpty();
        assertThat(voices.find("")).isEmpty();
    }

    @Test
    void every_voice_has_a_name_a_language_and_a_description_in_both_languages() {
        assertThat(voices.all()).allSatisfy(voice -> {
            assertThat(voice.name()).isNotBlank();
            assertThat(voice.language()).isNotBlank();
            assertThat(voice.description()).hasSize(2);
            assertThat(voice.description().getFirst()).contains("synthesizer");
            assertThat(voice.description().getLast()).contains("合成");
        });
        assertThat(voices.find("Chinese (Mandarin)_Reliable_Executive").orElseThrow().name()).isEqualTo("沉稳高管");
    }

    @Test
    void no_two_voices_of_one_language_sound_the_same() {
        for (SystemVoice one : voices.all()) {
            for (SystemVoice other : voices.all()) {
                if (one != other && one.language().equals(other.language())) {
                    double distance = Distance.between(voices.profile(one), voices.profile(other));
                    assertThat(distance).as(one.id() + " and " + other.id()).isGreaterThan(1.1);
                }
            }
        }
    }

    @Test
    void character_moves_pace_liveliness_colour_and_breath() {
        assertThat(traits("Chinese (Mandarin)_Gentle_Senior").leaning().brightness()).isNegative();
        assertThat(traits("Chinese (Mandarin)_Crisp_Girl").leaning().brightness()).isPositive();
        assertThat(traits("English_ManWithDeepVoice").leaning().warmth()).isPositive();
        assertThat(traits("Chinese (Mandarin)_Gentle_Senior").leaning().pace()).isNegative();
        assertThat(profile("Chinese (Mandarin)_Gentle_Senior").timbre().breath()).isPositive();
    }

    @Test
    void gender_and_age_move_the_pitch() {
        assertThat(profile("female-shaonv").speaker().isFemale()).isTrue();
        assertThat(profile("male-qn-qingse").speaker().isFemale()).isFalse();
        assertThat(profile("lovely_girl").hertz()).isGreaterThan(profile("female-shaonv").hertz());
        assertThat(profile("female-shaonv").hertz()).isGreaterThan(profile("female-chengshu").hertz());
        assertThat(profile("clever_boy").hertz()).isGreaterThan(profile("male-qn-qingse").hertz());
        assertThat(profile("English_ManWithDeepVoice").hertz()).isLessThan(profile("English_FriendlyPerson").hertz());
        assertThat(profile("English_Whispering_girl").speaker()).isEqualTo(Speaker.WHISPERF);
        assertThat(profile("Robot_Armor").liveliness()).isLessThan(0.2);
    }

    @Test
    void profiles_are_within_what_the_voice_can_do() {
        assertThat(voices.all()).map(voices::profile).allSatisfy(profile -> {
            assertThat(profile.hertz()).isBetween(70.0, 360.0);
            assertThat(profile.tract()).isBetween(0.8, 1.25);
            assertThat(profile.pace()).isBetween(0.75, 1.3);
        });
    }

    @Test
    void a_second_look_gives_the_same_profiles() {
        Voices again = new Voices();
        assertThat(voices.all()).allSatisfy(voice -> assertThat(again.profile(voice)).isEqualTo(voices.profile(voice)));
    }
}
