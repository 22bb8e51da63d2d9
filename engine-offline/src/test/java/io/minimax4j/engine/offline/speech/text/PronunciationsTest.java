package io.minimax4j.engine.offline.speech.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.media.SynthesisRequest.TextForm;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PronunciationsTest {
    private static List<Part> parts(String language, String text, String... rules) {
        SystemVoice voice = new SystemVoice("voice", "voice", language, List.of());
        List<Pronunciation> pronunciations = new ArrayList<>();
        for (String rule : rules) {
            int slash = rule.indexOf('/');
            pronunciations.add(new Pronunciation(rule.substring(0, slash), rule.substring(slash + 1)));
        }
        return Parts.of(
                Utterance.of("speech-2.8-hd", text, voice).with(new Reading(false, false, pronunciations)),
                LanguageChoice.of(language, ""));
    }

    private static String said(String language, String text, String... rules) {
        return parts(language, text, rules).stream().map(part -> (Words) part)
                .map(words -> words.language() + ":" + words.text()).collect(Collectors.joining(" / "));
    }

    private static String chinese(String text, String... rules) {
        return said("Chinese (Mandarin)", text, rules);
    }

    @Test
    void theShapesOfTheContract_areRead() {
        assertThat(chinese("处理好", "处理/(chu3)(li3)")).isEqualTo("MANDARIN:[[ts.h'u214]][[l'i214]]好");
        assertThat(chinese("Omg, yes", "omg/oh my god")).isEqualTo("ENGLISH:oh my god, yes");
        assertThat(chinese("I read it", "read/(riːd)")).isEqualTo("ENGLISH:I [[r'i:d]] it");
        assertThat(said("Japanese", "20日まで", "20日/はつか")).isEqualTo("JAPANESE:はつかまで");
        assertThat(said("Japanese", "私の", "の/no")).isEqualTo("MANDARIN:私 / ENGLISH:no");
        assertThat(chinese("一行字", "一行/一(hang2)")).isEqualTo("MANDARIN:一[[X'A35N]]字");
    }

    @Test
    void allRulesApplyAtOnce_theLongestFirst() {
        assertThat(chinese("甲乙丙", "甲/乙", "乙/丙", "甲乙/丁")).isEqualTo("MANDARIN:丁丙");
        assertThat(chinese("甲乙", "甲/乙", "乙/甲")).isEqualTo("MANDARIN:乙甲");
    }

    @Test
    void wordsInLetters_areMatchedWhole() {
        assertThat(chinese("cat catalog concat CAT", "cat/dog")).isEqualTo("ENGLISH:dog catalog concat dog");
        assertThat(said("English", "120 20", "20/twenty")).isEqualTo("ENGLISH:120 twenty");
        assertThat(chinese("用APP吧", "app/a p p")).isEqualTo("MANDARIN:用 / ENGLISH:a p p / MANDARIN:吧");
    }

    @Test
    void pinyinBehindHanzi_saysHowTheyAreRead() {
        assertThat(chinese("和(he2)平")).isEqualTo("MANDARIN:[[X'o-35]]平");
        assertThat(chinese("重庆(chong2)(qing4)人")).isEqualTo("MANDARIN:[[ts.h'ong35]][[tS;h'i51N]]人");
        assertThat(chinese("绿(lü4)女(nv3)学(xue2)")).isEqualTo("MANDARIN:[[l'y51]][[n'y214]][[S;'yE35]]");
        assertThat(chinese("(ma1) (ma3)")).isEqualTo("MANDARIN:[[m'A55]] [[m'A214]]");
        assertThat(chinese("好(de5)")).isEqualTo("MANDARIN:[[t'@11]]");
    }

    @Test
    void jyutping_isCantonese() {
        assertThat(said("Cantonese", "餸(sung3)好")).isEqualTo("CANTONESE:[[s'u3N]]好");
        assertThat(said("Cantonese", "廣(gwong2)州(zau1)水(seoi2)月(jyut6)雪(syut3)唔(m4)"))
                .isEqualTo("CANTONESE:[[gw'ong2]][[z'au1]][[s'eoi2]][[j'yu6t]][[s'yu3t]][[m]]");
        assertThat(chinese("好餸(sung3)")).isEqualTo("MANDARIN:好 / CANTONESE:[[s'u3N]]");
    }

    @Test
    void ipa_isSaidInPlaceOfTheWordBeforeIt() {
        assertThat(said("English", "I live (lɪv) here")).isEqualTo("ENGLISH:I [[l'Iv]] here");
        assertThat(said("English", "a(ˈæpəl) day")).isEqualTo("ENGLISH:[['ap@l]] day");
        assertThat(chinese("好(lɪv)")).isEqualTo("MANDARIN:好 / ENGLISH:[[l'Iv]]");
        assertThat(said("German", "ich (ɪç)")).isEqualTo("GERMAN:[['IC]]");
        assertThat(said("French", "bon (bɔ̃)")).isEqualTo("FRENCH:[[b'O~]]");
    }

    @Test
    void ordinaryParentheses_stay() {
        for (String text : List.of("so (he) said", "it (see below) is", "an (a1) cell", "in (2024) we", "one (a) two",
                "he (René) ran", "f(x2)", "ok (b2)", "see (zz9)", "a (bla bla2)", "an (open", "a ) b", "(((he2",
                "(abc7)")) {
            assertThat(said("English", text)).isEqualTo("ENGLISH:" + text);
        }
    }

    @Test
    void bracketsOfACaller_openNoPhonemes() {
        List<Part> parts = parts("Chinese (Mandarin)", "好(hao3)[[xa]]吗");
        assertThat(((Words) parts.getFirst()).text()).isEqualTo("[[X'Au214]]((");
        assertThat(parts).extracting(part -> ((Words) part).text()).noneMatch(text -> text.contains("[[xa"));
        assertThat(((Words) parts("English", "say [[h@l'oU]]").getFirst()).form()).isEqualTo(TextForm.PLAIN);
    }

    @Test
    void charactersForPrivateUse_cannotBeSent() {
        assertThat(chinese("好(hao3)\uE000")).isEqualTo("MANDARIN:[[X'Au214]]");
    }

    @Test
    void rulesThatCannotBeRead_areRefusedByNumber() {
        for (String rule : List.of("处理/(chu3(li3)", "处理/(chu9)", "处理/()", "处理/chu3)", "处理/...", "处理/(he she)", "处理/(好)",
                "\u0001/x", "处理/\u0001")) {
            assertThatExceptionOfType(ApiException.class).as(rule).isThrownBy(() -> chinese("你好", "a/b", rule))
                    .withMessageContaining("glyph definition format error in rule 2")
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS));
        }
    }
}
