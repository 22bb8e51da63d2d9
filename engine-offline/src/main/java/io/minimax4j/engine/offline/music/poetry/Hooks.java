package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Hook;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the line a chorus begins with, and its title. */
final class Hooks {
    private static final List<String> CHINESE_REFRAINS = List.of("{T} 轻轻地唱", "{T} 唱给你听", "{T} 陪我一路走", "{T} 我永远记得你",
            "{T} 像一束光", "{T} 唱到天亮", "{T} 请你陪我唱");
    private static final List<String> ENGLISH_REFRAINS = List.of("{T}, I sing tonight", "{T}, all night long",
            "{T}, it sings to me", "{T}, all day and night", "{T}, once again", "{T}, my only song",
            "{T}, come what may");
    private static final List<Hook> CHINESE_NAMED = List.of(new Hook("写给{X}的歌", "这是写给{X}的歌"),
            new Hook("{X}的歌", "轻轻唱起{X}的歌"),
            new Hook("有{X}的日子", "最好的是有{X}的日子"), new Hook("{X}和我", "天大地大只有{X}和我"), new Hook("{X}的梦", "做一场关于{X}的梦"),
            new Hook("如果{X}会说话", "如果{X}会说话"));
    private static final List<Hook> ENGLISH_COMMON = List.of(new Hook("Song for the {T}", "A song for the {X} tonight"),
            new Hook("The {T} and Me", "It's only the {X} and me"),
            new Hook("Follow the {T}", "Follow the {X}, me and you"),
            new Hook("Take Me to the {T}", "Take me to the {X} again"));
    private static final List<Hook> ENGLISH_SEVERAL = List.of(
            new Hook("Song of the {T}", "The song of the {X} tonight"),
            new Hook("The {T} and Me", "It's only the {X} and me"),
            new Hook("All of the {T}", "All of the {X} are here again"));
    private static final List<Hook> ENGLISH_NAMES = List.of(new Hook("Song for {T}", "A song for {X} tonight"),
            new Hook("{T} and Me", "It's only {X} and me"), new Hook("Dear {T}", "Dear {X}, I sing to you"));
    private static final List<Hook> ENGLISH_PLACES = List.of(new Hook("Back to {T}", "Take me back to {X} again"),
            new Hook("Lights of {T}", "The lights of {X} tonight"), new Hook("{T} and You", "{X} and a dream of you"));
    private static final List<Hook> ENGLISH_ABSTRACT = List.of(new Hook("Song of {T}", "A song of {X} tonight"),
            new Hook("All about {T}", "It's all about {X} again"),
            new Hook("Here's to {T}", "Here's to {X}, to me and you"));
    private static final Set<String> SMALL = Set.of("of", "the", "a", "an", "and", "in", "on", "to", "for", "at");

    private static final int LONGEST_HOOK = 11;
    private static final int LONGEST_TITLE = 60;
    private static final String CLAUSE = "[,，.。!！?？;；—…]";

    private Hooks() {}

    /** A hook of the engine's own: of the theme, or about what the prompt names. */
    static Hook own(Wish wish, Phrasebook book, Dice dice) {
        List<Hook> hooks = book.chapter(wish.theme().name()).hooks();
        boolean named = !wish.nouns().isEmpty() && dice.chance(hooks.isEmpty() ? 1 : 0.5);
        if (!named) {
            return dice.oneOf(hooks.isEmpty() ? book.chapter("hope").hooks() : hooks);
        }
        Noun noun = wish.nouns().getFirst();
        List<Hook> frames = wish.tongue() == Tongue.CHINESE ? CHINESE_NAMED : switch (noun.kind()) {
            case 'p' -> ENGLISH_SEVERAL;
            case 'n' -> ENGLISH_NAMES;
            case 'g' -> ENGLISH_PLACES;
            case 'a' -> ENGLISH_ABSTRACT;
            default -> ENGLISH_COMMON;
        };
        Prosody prosody = Prosody.of(wish.tongue());
        List<Hook> others = frames.stream().filter(each -> !each.line().contains(noun.text())
                && prosody.syllables(each.line().replace("{X}", noun.text())) <= LONGEST_HOOK).toList();
        Hook frame = dice.oneOf(others.isEmpty() ? frames : others);
        String title = frame.title().replace("{X}", noun.text()).replace("{T}", titled(noun.text()));
        return new Hook(title, capital(frame.line().replace("{X}", noun.text())));
    }

    /**
     * A line that carries a title somebody gave.
     *
     * @return none if it is too long to be sung, or in another language
     */
    static Optional<String> around(String title, Tongue tongue, Dice dice) {
        Prosody prosody = Prosody.of(tongue);
        String bare = title.replaceAll("[《》〈〉“”\"「」\\[\\]\\r\\n]", " ").strip().replaceAll("\\s+", " ");
        int syllables = prosody.syllables(bare);
        boolean speaks = Tongue.of(bare).filter(tongue::equals).isPresent();
        if (!speaks || syllables > 12) {
            return Optional.empty();
        }
        if (syllables > 4 && !prosody.rhyme(bare).isEmpty() || syllables > 8) {
            return Optional.of(bare);
        }
        return Optional
                .of(dice.oneOf(tongue == Tongue.CHINESE ? CHINESE_REFRAINS : ENGLISH_REFRAINS).replace("{T}", bare));
    }

    /** A title for a song that stands: what its chorus says most often, or else the first line. */
    static String titleOf(Sheet song, Tongue tongue) {
        List<String> lines = song.stanzas().stream().filter(stanza -> !stanza.lines().isEmpty())
                .min(Comparator.comparing(stanza -> stanza.tag() == null || !stanza.tag().carriesTitle()))
                .map(Stanza::lines).orElse(List.of());
        Map<String, Integer> said = new LinkedHashMap<>();
        for (String line : lines) {
            for (String clause : line.split(tongue == Tongue.CHINESE ? CLAUSE + "|\\s" : CLAUSE)) {
                if (Prosody.of(tongue).syllables(clause) > 1) {
                    said.merge(clause.strip(), 1, Integer::sum);
                }
            }
        }
        String title = said.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey)
                .orElse(lines.isEmpty() ? "" : lines.getFirst());
        String shortened = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).strip() : title;
        return tongue == Tongue.CHINESE
                ? shortened
                : titled(shortened.toLowerCase(Locale.ROOT).replaceAll("\\bi\\b", "I"));
    }

    /** Words as titles write them. */
    static String titled(String text) {
        StringBuilder title = new StringBuilder();
        for (String word : text.split(" ")) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(SMALL.contains(word) && !title.isEmpty() ? word : capital(word));
        }
        return title.toString();
    }

    /** With a capital at its beginning, if it has a letter there. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
