package io.minimax4j.engine.offline.speech.voice;

/**
 * A row of the table of system voices.
 *
 * @param id literal, spaces and odd brackets included
 * @param language as the platform names it; {@code multi} for the old international set
 * @param englishName may be empty
 * @param chineseName may be empty
 */
record VoiceRow(String id, String language, String englishName, String chineseName, Gender gender) {

    enum Gender {
        FEMALE, MALE, OTHER, UNKNOWN
    }

    static VoiceRow parse(String line) {
        String[] fields = line.split("\t", -1);
        Gender gender = switch (fields[4]) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            case "o" -> Gender.OTHER;
            default -> Gender.UNKNOWN;
        };
        return new VoiceRow(fields[0], fields[1], fields[2], fields[3], gender);
    }

    /** What is shown: the Chinese name where there is one, then the English, then the id. */
    String displayName() {
        return !chineseName.isEmpty() ? chineseName : !englishName.isEmpty() ? englishName : id.strip();
    }
}
