package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.voice.Traits.Age;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a profile of a description in English or Chinese.
 *
 * <p>Implementation note: words lean the voice this way or that, more or less as the words before them say, and against it
 * where they are denied. So that a description is heard in the voice and not the speaker it happens to get, the speaker's
 * own colour is drawn most of the way to the mean of its gender. What nobody told is left to the hash of the text, which
 * also puts in a small difference of its own: two descriptions are never one voice.
 */
public final class Imagination {
    private static final Pattern CLAUSE = Pattern
            .compile("[,.;:!?，。；：！？、\\n]|\\b(?:and|but|with|yet)\\b|但是|但|而且|并且|和|又");
    private static final int WORDS_BEFORE = 4;
    private static final int CHARACTERS_BEFORE = 4;
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|no|never|without|isn't|doesn't|don't|nothing|less|hardly|avoid|non)\\b|不|没|无|别|勿|少些|并非");
    private static final Pattern TOO = Pattern.compile("\\b(?:too|overly|so|very)\\b|太|过于|过分|那么|很");
    private static final Map<Pattern, Double> DEGREES = Map.of(
            Pattern.compile("\\b(?:extremely|incredibly|super|ultra|exceptionally|as .* as possible)\\b|极|超级|特别|无比|异常"),
            1.8,
            Pattern.compile("\\b(?:very|really|deeply|highly|so|strongly)\\b|非常|十分|很|格外|相当"), 1.5,
            Pattern.compile("\\b(?:slightly|a little|a bit|a touch|somewhat|mildly|faintly|subtly)\\b|略|稍|有点|有些|一点|微微"),
            0.5);
    private static final double DENIAL = -0.5;
    private static final double DENIAL_OF_TOO_MUCH = -0.25;
    private static final double TO_THE_MEAN = 0.75;
    private static final double CLEAR = 0.45;
    private static final double SPREAD = 1.7;

    private record AgeWord(Pattern pattern, Age age) {}

    private record Gendered(Pattern pattern, boolean female) {}

    private record Tongue(Pattern pattern, String accent, String language) {}

    private static final List<AgeWord> AGES = List.of(
            age("\\bchild|\\bkid|toddler|little (?:girl|boy)|小孩|儿童|孩子|女童|男童|幼|小朋友|小女孩|小男孩|正太|萝莉", Age.CHILD),
            age("\\b(?:[1-9]|1[0-2])[- ]years?[- ]old|(?<![0-9])(?:[3-9]|1[0-2])岁", Age.CHILD),
            age("grand|\\bold(?:er)?\\b(?<!years? old|years?-old|year-old)|elder|senior|aged (?:man|woman)|奶奶|爷爷|外婆|外公|老人|老年"
                    + "|老太|老头|老奶|老爷|年迈|苍老|[6-9][0-9]s\\b|(?:[6-9][0-9])[- ]years?[- ]old|[6-9][0-9]多?岁|花甲|古稀",
                    Age.ELDER),
            age("teen|adolescent|schoolgirl|schoolboy|少年|少女|青少年|初中|高中|1[3-9][- ]years?[- ]old|1[3-9]岁", Age.TEEN),
            age("middle[- ]aged?|mature|[45][0-9]s\\b|(?:forties|fifties)|[45][0-9][- ]years?[- ]old|中年|成熟|[45][0-9]多?岁|大叔|阿姨"
                    + "|御姐", Age.MATURE),
            age("young|youth|youthful|girl|\\bboy\\b|lad\\b|student|twenties|[2][0-9]s\\b|2[0-9][- ]years?[- ]old|年轻|青年|女孩|男孩|姑娘"
                    + "|小伙|大学生|2[0-9]多?岁|小姐", Age.YOUNG));
    private static final List<Gendered> GENDERS = List.of(
            gender("\\b(?:fe)male\\b|woman|women|\\bgirl|\\blady|\\bladies|\\bher\\b|\\bshe\\b|feminine|mother|\\bmom\\b|grandma|"
                    + "grandmother|granny|aunt|sister|queen|princess|actress|schoolgirl|soprano|witch|女|她|妈妈|母亲|奶奶|外婆|阿姨|姐"
                    + "|妹|姑娘|小姐|老太|萝莉|少妇", true),
            gender("\\bmale\\b|\\bman\\b|\\bmen\\b|\\bboy|\\bguy|gentleman|\\bhis\\b|\\bhe\\b|\\bhim\\b|masculine|father|\\bdad\\b|grandpa"
                    + "|grandfather|uncle|brother|\\bking\\b|prince\\b|schoolboy|baritone|wizard|男|他(?!们)|爸爸|父亲|爷爷|外公|叔|哥|弟"
                    + "|小伙|先生|老头|正太", false),
            gender("monster|demon|ogre|giant|troll|dragon|villain|commander|warrior|怪物|怪兽|恶魔|魔王|巨人|将军|武士", false),
            gender("fairy|elf\\b|nurse|精灵|仙子", true));
    private static final List<Tongue> TONGUES = List.of(
            tongue("received pronunciation|\\bposh|\\brp\\b|牛津腔|伦敦腔", "en-gb-x-rp", "English"),
            tongue("scottish|scots|苏格兰", "en-gb-scotland", "English"),
            tongue("lancashire|northern english", "en-gb-x-gbclan", "English"),
            tongue("west midlands|birmingham", "en-gb-x-gbcwmd", "English"),
            tongue("british|\\buk\\b|england|london|英式|英音|英国|英伦", "en", "English"),
            tongue("caribbean|jamaican|加勒比|牙买加", "en-029", "English"),
            tongue("new york|纽约", "en-us-nyc", "English"),
            tongue("american|\\bus english|美式|美音|美国", "", "English"),
            tongue("latin american|mexican|argentin|拉美|墨西哥", "es-419", "Spanish"),
            tongue("european portuguese|from portugal|葡萄牙本土", "pt", "Portuguese"),
            tongue("belgian french|比利时", "fr-be", "French"), tongue("swiss french", "fr-ch", "French"),
            tongue("cantonese|粤语|广东话|粤式|港式|香港", "", "Chinese,Yue"),
            tongue("mandarin|putonghua|普通话|国语|京腔|北京|东北|四川|台湾|中文|汉语|\\bchinese\\b", "", "Chinese"));

    private final String text;
    private final int hash;

    private Imagination(String description) {
        this.text = description.strip().toLowerCase(Locale.ROOT);
        this.hash = scattered(text.hashCode());
    }

    /** Like hashes of like texts are thrown far apart. */
    private static int scattered(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    private static AgeWord age(String pattern, Age age) {
        return new AgeWord(Pattern.compile(pattern), age);
    }

    private static Gendered gender(String pattern, boolean female) {
        return new Gendered(Pattern.compile(pattern), female);
    }

    private static Tongue tongue(String pattern, String accent, String language) {
        return new Tongue(Pattern.compile(pattern), accent, language);
    }

    /** The voice of a description, and in a word or two what was understood of it. */
    public static Imagined imagine(String description) {
        return new Imagination(description).imagined();
    }

    /**
     * A voice out of a description.
     *
     * @param cast how it sounds, and the language it prefers
     * @param sentences what it is, in English and Chinese
     */
    public record Imagined(Cast cast, List<String> sentences) {}

    private Imagined imagined() {
        boolean female = isFemale();
        boolean whispering = Pattern.compile("whisper|耳语|悄悄话").matcher(text).find() && !denied("whisper|耳语|悄悄话");
        Traits traits = new Traits(female, age(), leaning().within(1), whispering);
        Tongue tongue = tongue();
        Cast cast = new Cast(profile(traits, tongue.accent()), tongue.language());
        return new Imagined(cast, Description.designed(traits));
    }

    private VoiceProfile profile(Traits traits, String accent) {
        Leaning leaning = traits.leaning();
        List<Speaker> speakers = traits.whispering()
                ? List.of(Speaker.whispering(traits.female()))
                : Speaker.voiced(traits.female()).stream().filter(one -> SpeakerSound.breath(one) < CLEAR).toList();
        Speaker speaker = speakers.get(Math.floorMod(hash, speakers.size()));
        double tract = traits.tract() * (1 + 0.012 * own(3));
        Colour common = towardsMean(speaker, tract, speakers);
        Colour colour = SpeakerSound.levelled(common.plus(leaning.colour()).plus(Tint.of(hash).times(0.4)), speaker,
                tract);
        double spread = SpeakerSound.spread(speaker);
        return new VoiceProfile(speaker, traits.hertz() * Math.pow(2, 0.3 * own(7) / 12), tract,
                Math.exp(leaning.pace()) * (1 + 0.015 * own(11)),
                Math.exp(leaning.liveliness()) * (spread == 0 ? 1 : Math.clamp(SPREAD / spread, 0.7, 1.3)),
                new Timbre(colour, leaning.breath(), leaning.loudness(), 0), accent);
    }

    /** -1 to 1, by the text; the number tells for what. */
    private double own(int what) {
        return (Math.floorMod(scattered(hash + what), 2001) - 1000) / 1000.0;
    }

    private static Colour towardsMean(Speaker speaker, double tract, List<Speaker> speakers) {
        double[] own = SpeakerSound.levels(speaker, tract);
        double[] mean = new double[Bands.COUNT];
        for (Speaker one : speakers) {
            double[] levels = SpeakerSound.levels(one, tract);
            for (int band = 0; band < Bands.COUNT; band++) {
                mean[band] += levels[band] / speakers.size();
            }
        }
        return Colour.drawn(band -> TO_THE_MEAN * (mean[band] - own[band]));
    }

    private Leaning leaning() {
        Leaning sum = Leaning.NONE;
        for (Quality quality : Quality.OF_DESCRIPTIONS) {
            Matcher matcher = quality.pattern().matcher(text);
            if (matcher.find()) {
                sum = sum.and(quality.leaning().times(degree(matcher.start(), matcher.end())));
            }
        }
        return sum;
    }

    /** How much of a quality is meant, by the words before it in its clause, and those within what matched. */
    private double degree(int start, int end) {
        String about = before(start) + text.substring(start, end);
        if (DENIED.matcher(about).find()) {
            return TOO.matcher(about).find() ? DENIAL_OF_TOO_MUCH : DENIAL;
        }
        return DEGREES.entrySet().stream().filter(degree -> degree.getKey().matcher(about).find())
                .mapToDouble(Map.Entry::getValue).max().orElse(1);
    }

    private String before(int start) {
        String clause = text.substring(0, start);
        Matcher matcher = CLAUSE.matcher(clause);
        int from = 0;
        while (matcher.find()) {
            from = matcher.end();
        }
        clause = clause.substring(from);
        boolean ideographs = clause.codePoints().anyMatch(Character::isIdeographic);
        if (ideographs) {
            return clause.substring(Math.max(0, clause.length() - CHARACTERS_BEFORE));
        }
        String[] words = clause.strip().split("\\s+");
        return String.join(" ", Arrays.copyOfRange(words, Math.max(0, words.length - WORDS_BEFORE), words.length))
                + " ";
    }

    private boolean denied(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() && DENIED.matcher(before(matcher.start())).find();
    }

    private Age age() {
        return AGES.stream().filter(word -> word.pattern().matcher(text).find()).map(AgeWord::age).findFirst()
                .orElse(Age.ADULT);
    }

    /** The gender that is told first; a part that is usually played by one, where none is; else by the text. */
    private boolean isFemale() {
        int first = Integer.MAX_VALUE;
        boolean female = (hash & 0x100) == 0;
        List<Gendered> told = new ArrayList<>(GENDERS);
        for (int i = 0; i < told.size(); i++) {
            Matcher matcher = told.get(i).pattern().matcher(text);
            int place = matcher.find() ? matcher.start() + (i < 2 ? 0 : text.length()) : Integer.MAX_VALUE;
            if (place < first) {
                first = place;
                female = told.get(i).female();
            }
        }
        return female;
    }

    /** A foreign accent in English is beyond the synthesizer: its name alone says nothing of the language to read in. */
    private Tongue tongue() {
        for (Tongue tongue : TONGUES) {
            if (tongue.pattern().matcher(text).find()) {
                return tongue;
            }
        }
        for (Language language : Language.values()) {
            String english = language.wireName().toLowerCase(Locale.ROOT);
            if (Pattern.compile("\\b" + Pattern.quote(english) + "\\b(?! accent)").matcher(text).find()
                    || text.contains(language.chineseName())) {
                return new Tongue(Pattern.compile(""), "", language.wireName());
            }
        }
        return new Tongue(Pattern.compile(""), "", "");
    }
}
