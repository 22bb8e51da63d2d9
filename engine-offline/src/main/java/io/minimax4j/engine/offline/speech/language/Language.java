package io.minimax4j.engine.offline.speech.language;

import java.util.Arrays;
import java.util.Optional;

/** A language that can be spoken, in the order of the contract's {@code language_boost}. */
public enum Language {
    MANDARIN("Chinese", "cmn", Writing.HAN, "普通话", 1.22),
    CANTONESE("Chinese,Yue", "yue", Writing.HAN, "粤语", 1.15),
    ENGLISH("English", "en-us", Writing.LATIN, "英语"),
    ARABIC("Arabic", "ar", Writing.ARABIC, "阿拉伯语"),
    RUSSIAN("Russian", "ru", Writing.CYRILLIC, "俄语"),
    SPANISH("Spanish", "es", Writing.LATIN, "西班牙语"),
    FRENCH("French", "fr", Writing.LATIN, "法语"),
    PORTUGUESE("Portuguese", "pt-br", Writing.LATIN, "葡萄牙语"),
    GERMAN("German", "de", Writing.LATIN, "德语"),
    TURKISH("Turkish", "tr", Writing.LATIN, "土耳其语"),
    DUTCH("Dutch", "nl", Writing.LATIN, "荷兰语"),
    UKRAINIAN("Ukrainian", "uk", Writing.CYRILLIC, "乌克兰语"),
    VIETNAMESE("Vietnamese", "vi", Writing.LATIN, "越南语"),
    INDONESIAN("Indonesian", "id", Writing.LATIN, "印尼语"),
    JAPANESE("Japanese", "ja", Writing.KANA, "日语"),
    ITALIAN("Italian", "it", Writing.LATIN, "意大利语"),
    KOREAN("Korean", "ko", Writing.HANGUL, "韩语"),
    THAI("Thai", "th", Writing.THAI, "泰语"),
    POLISH("Polish", "pl", Writing.LATIN, "波兰语"),
    ROMANIAN("Romanian", "ro", Writing.LATIN, "罗马尼亚语"),
    GREEK("Greek", "el", Writing.GREEK, "希腊语"),
    CZECH("Czech", "cs", Writing.LATIN, "捷克语"),
    FINNISH("Finnish", "fi", Writing.LATIN, "芬兰语"),
    HINDI("Hindi", "hi", Writing.DEVANAGARI, "印地语"),
    BULGARIAN("Bulgarian", "bg", Writing.CYRILLIC, "保加利亚语"),
    DANISH("Danish", "da", Writing.LATIN, "丹麦语"),
    HEBREW("Hebrew", "he", Writing.HEBREW, "希伯来语"),
    MALAY("Malay", "ms", Writing.LATIN, "马来语"),
    PERSIAN("Persian", "fa", Writing.ARABIC, "波斯语"),
    SLOVAK("Slovak", "sk", Writing.LATIN, "斯洛伐克语"),
    SWEDISH("Swedish", "sv", Writing.LATIN, "瑞典语"),
    CROATIAN("Croatian", "hr", Writing.LATIN, "克罗地亚语"),
    /** The synthesizer has no Filipino; the letters are near enough to those of Indonesian to be read by it. */
    FILIPINO("Filipino", "id", Writing.LATIN, "菲律宾语"),
    HUNGARIAN("Hungarian", "hu", Writing.LATIN, "匈牙利语"),
    NORWEGIAN("Norwegian", "nb", Writing.LATIN, "挪威语"),
    SLOVENIAN("Slovenian", "sl", Writing.LATIN, "斯洛文尼亚语"),
    CATALAN("Catalan", "ca", Writing.LATIN, "加泰罗尼亚语"),
    /** Read by the voice for Bokmål. */
    NYNORSK("Nynorsk", "nb", Writing.LATIN, "新挪威语"),
    TAMIL("Tamil", "ta", Writing.TAMIL, "泰米尔语"),
    AFRIKAANS("Afrikaans", "af", Writing.LATIN, "南非荷兰语");

    private final String wireName;
    private final String espeakVoice;
    private final Writing writing;
    private final String chineseName;
    private final double usualPace;

    Language(String wireName, String espeakVoice, Writing writing, String chineseName) {
        this(wireName, espeakVoice, writing, chineseName, 1);
    }

    Language(String wireName, String espeakVoice, Writing writing, String chineseName, double usualPace) {
        this.wireName = wireName;
        this.espeakVoice = espeakVoice;
        this.writing = writing;
        this.chineseName = chineseName;
        this.usualPace = usualPace;
    }

    /** The language of a wire name, either of {@code language_boost} or of the system voices. */
    public static Optional<Language> named(String name) {
        return switch (name) {
            case "Chinese (Mandarin)" -> Optional.of(MANDARIN);
            case "Cantonese" -> Optional.of(CANTONESE);
            default -> Arrays.stream(values()).filter(language -> language.wireName.equals(name)).findFirst();
        };
    }

    /** The language that a way of writing stands for where nothing else is known. */
    static Language usual(Writing writing) {
        return Arrays.stream(values()).filter(language -> language.writing == writing).findFirst().orElseThrow();
    }

    /** The contract's name. */
    public String wireName() {
        return wireName;
    }

    /** The name of the synthesizer's voice. */
    public String espeakVoice() {
        return espeakVoice;
    }

    /** Whether the melody of a syllable tells which word it is. */
    public boolean isTonal() {
        return switch (this) {
            case MANDARIN, CANTONESE, VIETNAMESE, THAI -> true;
            default -> false;
        };
    }

    public Writing writing() {
        return writing;
    }

    public String chineseName() {
        return chineseName;
    }

    /** The pace that sounds natural, against the synthesizer's 175 words per minute. */
    public double usualPace() {
        return usualPace;
    }
}
