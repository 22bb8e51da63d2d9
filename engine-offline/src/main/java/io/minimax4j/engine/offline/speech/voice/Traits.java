package io.minimax4j.engine.offline.speech.voice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the names of a voice tell about it.
 *
 * @param female whether it is cast with a woman's speaker
 * @param age how old it sounds
 * @param semitones how much higher than usual at that age
 * @param pace how much faster than usual
 * @param liveliness how much livelier than usual
 * @param tract how much brighter than usual
 * @param whispering whether it has no voice
 */
record Traits(boolean female, Age age, double semitones, double pace, double liveliness, double tract,
        boolean whispering) {

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

    private record Character(Pattern pattern, double semitones, double pace, double liveliness, double tract) {}

    private static final List<AgeWord> AGES = List.of(
            age("clever_boy|cute_boy|lovely_girl\\b|男童|女童|elf|spirit|萌兽|cartoon|pig", Age.CHILD),
            age("elder(?! ?sister)|grandm|grandp|santa|abbess|爷|奶奶|花甲|ghost|reaper|professor", Age.ELDER),
            age("teen|schoolgirl|little ?sister|(?<!y)\\bboy\\b|boy$|didi|弟|学妹|xuemei|少女|shaonv|mengmei|萌妹|maiden"
                    + "|student|princess|airhead", Age.TEEN),
            age("mature|boss|executive|高管|御姐|yujie|chengshu|成熟|mentor|wise|scholar|queen|godfather|veteran|aunt"
                    + "|antie|大婶|butler|commander|阅历|imposing|owner|sorcerer|intellectual senior|deep", Age.MATURE),
            age("girl|young|youth|青年|qingnian|junior|学长|学姐|daxuesheng|dawxuesheng|boyfriend|girlfriend|bestie|闺蜜"
                    + "|sister|childhood|playboy|guy|chunzhen|xuedi|xuejie|男友|少爷|小姐|miss|heroine|belle", Age.YOUNG));
    private static final List<Character> CHARACTERS = List.of(
            character("deep|magnetic|低沉|磁性|ghost|reaper|godfather|arnold", -2.5, 0.95, 0.9, 0.95),
            character("cute|lovely|可爱|萌|adorable|whimsical|airhead|嗲", 1.6, 1.03, 1.25, 1.04),
            character("sweet|甜|tianmei|charming|enchant|妩媚|attractive", 0.8, 0.98, 1.15, 1.01),
            character("soft|gentle|温柔|温润|柔|kind|warm|温暖|tender|caring|soothing|淡雅", -0.4, 0.95, 0.85, 0.99),
            character("calm|serene|tranquil|沉稳|steady|stead|reliable|patient|assured|level-headed|reserved|diligent"
                    + "|sincere", -0.7, 0.96, 0.8, 0.98),
            character("energetic|lively|cheerful|upbeat|exuberant|sporty|athletic|playful|活泼|俏皮|jovial|optimistic"
                    + "|enthusias|chatty|bright|radiant|chirpy|naughty", 1.0, 1.08, 1.3, 1.02),
            character("boss|command|imposing|domin|badao|霸道|strict|assertive|decisive|determined|strong-willed|tough"
                    + "|power|bossy|warrior|confident|arrogant|嚣张|haughty|傲娇", -0.8, 1.0, 1.05, 0.97),
            character("sad|upset|pessimistic|lonely|sentimental|fragile|stressed|grim", -0.8, 0.93, 0.75, 1.0),
            character("angry|bad-tempered|crazy|passionate|fussy|sassy|cocky|comedian|搞笑|humorous|dramat|theatrical"
                    + "|grinch", 0.6, 1.06, 1.35, 1.0),
            character("cold|冷淡|lengdan|indifferent|possessive", -1.0, 0.98, 0.65, 0.98),
            character("shy|bashful|timid|innocent|纯真|清澈|清纯|pure", 0.8, 0.97, 0.9, 1.03),
            character("news|anchor|host|presenter|播|主持|announcer|phone|speech", 0.0, 1.05, 0.95, 1.0),
            character("narrator|storytell|audiobook|有声书|抒情|lyrical|romantic|captivating|compelling", -0.3, 0.96, 1.1,
                    0.99),
            character("elegant|graceful|sophisticated|gorgeous|优雅", -0.3, 0.95, 1.05, 0.99),
            character("robot|armor|机械|机甲", -1.0, 0.97, 0.05, 0.94),
            character("crisp|清脆|smart|clever|聪明|young girl|debat", 0.6, 1.05, 1.1, 1.03));
    private static final Pattern WHISPER = Pattern.compile("whisper");
    private static final Pattern WOMAN = Pattern.compile("narrator|dramatist|scholar|partner|comedian|teen|student"
            + "|anime|storytell|senior|elf|spirit|neighbor|teacher|youth|moss_audio");

    private static AgeWord age(String pattern, Age age) {
        return new AgeWord(Pattern.compile(pattern), age);
    }

    private static Character character(String pattern, double semitones, double pace, double liveliness, double tract) {
        return new Character(Pattern.compile(pattern), semitones, pace, liveliness, tract);
    }

    static Traits of(VoiceRow row) {
        String names = (row.id() + " " + row.englishName() + " " + row.chineseName()).toLowerCase(Locale.ROOT);
        Age age = AGES.stream().filter(word -> word.pattern().matcher(names).find()).map(AgeWord::age).findFirst()
                .orElse(Age.ADULT);
        double semitones = 0;
        double pace = 1;
        double liveliness = 1;
        double tract = 1;
        for (Character character : CHARACTERS) {
            if (character.pattern().matcher(names).find()) {
                semitones += character.semitones();
                pace *= character.pace();
                liveliness *= character.liveliness();
                tract *= character.tract();
            }
        }
        return new Traits(isFemale(row, names), age, Math.clamp(semitones, -3.5, 3.5), Math.clamp(pace, 0.9, 1.1),
                Math.min(liveliness, 1.6),
                Math.clamp(tract, 0.92, 1.08), WHISPER.matcher(names).find());
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
        return age.hertz(female) * Math.pow(2, semitones / 12);
    }
}
