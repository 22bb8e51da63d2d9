package io.minimax4j.engine.offline.picture.scene;

import java.util.Map;

/** English plurals. */
final class Plural {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("mouse", "mice"),
            Map.entry("goose", "geese"), Map.entry("child", "children"), Map.entry("ox", "oxen"),
            Map.entry("wolf", "wolves"), Map.entry("werewolf", "werewolves"), Map.entry("calf", "calves"),
            Map.entry("wife", "wives"), Map.entry("leaf", "leaves"), Map.entry("loaf", "loaves"),
            Map.entry("elf", "elves"), Map.entry("cactus", "cacti"), Map.entry("person", "persons"),
            Map.entry("hero", "heroes"), Map.entry("mango", "mangoes"), Map.entry("tomato", "tomatoes"),
            Map.entry("sheep", "sheep"), Map.entry("deer", "deer"), Map.entry("fish", "fish"),
            Map.entry("human", "humans"), Map.entry("spaceman", "spacemen"));

    private Plural() {}

    /** Of a word, or of the last one of several. */
    static String of(String noun) {
        int last = noun.lastIndexOf(' ') + 1;
        return noun.substring(0, last) + ofWord(noun.substring(last));
    }

    private static String ofWord(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("man") && word.length() > 3 || word.equals("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }
}
