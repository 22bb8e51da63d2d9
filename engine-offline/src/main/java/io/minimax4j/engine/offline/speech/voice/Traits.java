package io.minimax4j.engine.offline.speech.voice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is told of a voice, by its names or by a description.
 *
 * @param female whether it is cast with a woman's speaker
 * @param age how old it sounds
 * @param leaning how it differs from what is usual at that age
 * @param whispering whether it has no voice
 */
record Traits(boolean female, Age age, Leaning leaning, boolean whispering) {

    /** An age, with the median pitch of women and men and how bright they sound. */
    enum Age {
        CHILD("child", "儿童", 285, 262, 1.17),
        TEEN("teenage", "少年", 236, 150, 1.06),
        YOUNG("young", "青年", 216, 124, 1.02),
        ADULT("adult", "成年", 200, 112, 1.0),
        MATURE("mature", "成熟", 184, 103, 0.97),
        ELDER("elderly", "老年", 172, 108, 0.96);

        private final String english;
        private final String chinese;
        private final double womanHertz;
        private final double manHertz;
        private final double tract;

        Age(String english, String chinese, double womanHertz, double manHertz, double tract) {
            this.english = english;
            this.chinese = chinese;
            this.womanHertz = womanHertz;
            this.manHertz = manHertz;
            this.tract = tract;
        }

        String english() {
            return english;
        }

        String chinese() {
            return chinese;
        }

        double hertz(boolean female) {
            return female ? womanHertz : manHertz;
        }

        double tract() {
            return tract;
        }
    }

    private record AgeWord(Pattern pattern, Age age) {}

    private static final List<AgeWord> AGES = List.of(
            age("clever_boy|cute_boy|lovely_girl\\b|男童|女童|elf|spirit|萌兽|cartoon|pig", Age.CHILD),
            age("elder(?! ?sister)|grandm|grandp|santa|abbess|爷|奶奶|花甲|ghost|reaper|professor", Age.ELDER),
            age("teen|schoolgirl|little ?sister|(?<!y)\\bboy\\b|boy$|didi|弟|学妹|xuemei|少女|shaonv|mengmei|萌妹|maiden"
                    + "|student|princess|airhead", Age.TEEN),
            age("mature|boss|executive|高管|御姐|yujie|chengshu|成熟|mentor|wise|scholar|queen|godfather|veteran|aunt"
                    + "|antie|大婶|butler|commander|阅历|imposing|owner|sorcerer|intellectual senior|deep", Age.MATURE),
            age("girl|young|youth|青年|qingnian|junior|学长|学姐|daxuesheng|dawxuesheng|boyfriend|girlfriend|bestie|闺蜜"
                    + "|sister|childhood|playboy|guy|chunzhen|xuedi|xuejie|男友|少爷|小姐|miss|heroine|belle", Age.YOUNG));
    private static final Pattern WHISPER = Pattern.compile("whisper");
    private static final Pattern WOMAN = Pattern.compile("narrator|dramatist|scholar|partner|comedian|teen|student"
            + "|anime|storytell|senior|elf|spirit|neighbor|teacher|youth|moss_audio");

    private static AgeWord age(String pattern, Age age) {
        return new AgeWord(Pattern.compile(pattern), age);
    }

    static Traits of(VoiceRow row) {
        String names = (row.id() + " " + row.englishName() + " " + row.chineseName()).toLowerCase(Locale.ROOT);
        Age age = AGES.stream().filter(word -> word.pattern().matcher(names).find()).map(AgeWord::age).findFirst()
                .orElse(Age.ADULT);
        Leaning leaning = Leaning.NONE;
        for (Quality quality : Quality.OF_NAMES) {
            if (quality.pattern().matcher(names).find()) {
                leaning = leaning.and(quality.leaning());
            }
        }
        return new Traits(isFemale(row, names), age, leaning.within(0.4), WHISPER.matcher(names).find());
    }

    /** A voice whose gender nobody tells is cast by its part, evenly where the part tells nothing. */
    private static boolean isFemale(VoiceRow row, String names) {
        return switch (row.gender()) {
            case FEMALE -> true;
            case MALE -> false;
            case OTHER -> !names.contains("robot");
            case UNKNOWN -> WOMAN.matcher(names).find() && (row.id().hashCode() & 1) == 0;
        };
    }

    /** The median pitch it aims at, in Hz. */
    double hertz() {
        return age.hertz(female) * Math.pow(2, leaning.semitones() / 12);
    }

    /** How much shorter than usual its vocal tract is. */
    double tract() {
        return age.tract() * Math.exp(leaning.tract());
    }
}
