package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.media.SpeechEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phones of a run of words as the synthesizer told them, word by word.
 *
 * <p>Implementation note: events tell the moments, the pronunciation tells stress and tones. They name the same phonemes in the
 * same order, but for some that one of them leaves out, so that each event looks for its name a little ahead.
 */
record Phones(List<Word> words) {
    private static final Pattern TOKEN = Pattern.compile("([',%=!|]*)(.+?)(55|35|214|51|11|21|[1-6])?");
    private static final int AHEAD = 4;

    /** @param at the last code point of the word that is known to be of it, or its first where the length is not told */
    record Word(int at, int length, List<Phone> phones) {}

    private record Named(String name, double stress, int tone) {}

    static Phones of(List<SpeechEvent> events, int start, int end) {
        List<Named> named = named(events);
        List<Word> words = new ArrayList<>();
        List<Phone> open = new ArrayList<>();
        int place = 0;
        List<SpeechEvent> moments = events.stream().filter(event -> event.kind() == SpeechEvent.Kind.PHONEME
                || event.kind() == SpeechEvent.Kind.WORD).toList();
        words.add(new Word(0, 0, open));
        for (int i = 0; i < moments.size(); i++) {
            SpeechEvent event = moments.get(i);
            if (event.kind() == SpeechEvent.Kind.WORD) {
                open = new ArrayList<>();
                words.add(new Word(event.position(), event.length(), open));
                continue;
            }
            String name = event.name();
            if (name.isEmpty() || isMark(name)) {
                continue;
            }
            int found = find(named, place, name);
            place = found < 0 ? place : found + 1;
            double stress = found < 0 ? 0 : named.get(found).stress();
            int tone = found < 0 ? 0 : named.get(found).tone();
            int from = sample(event, start, end);
            int to = i + 1 < moments.size() ? sample(nextPhoneme(moments, i), start, end) : end;
            if (to > from) {
                open.add(new Phone(name, stress, tone, from, to));
            }
        }
        words.removeIf(word -> word.phones().isEmpty());
        return new Phones(List.copyOf(words));
    }

    /** Pauses, ends of syllables and changes of language. */
    private static boolean isMark(String name) {
        char first = name.charAt(0);
        return first == '_' || first == '(' || first == '|' || first == ';' && name.length() == 1;
    }

    private static SpeechEvent nextPhoneme(List<SpeechEvent> moments, int i) {
        for (int next = i + 1; next < moments.size(); next++) {
            if (moments.get(next).kind() == SpeechEvent.Kind.PHONEME) {
                return moments.get(next);
            }
        }
        return moments.getLast();
    }

    private static int sample(SpeechEvent event, int start, int end) {
        return (int) Math.min(end, start + event.millis() * Recitation.RATE / 1000);
    }

    private static int find(List<Named> named, int from, String name) {
        for (int i = from; i < Math.min(named.size(), from + AHEAD); i++) {
            if (named.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Named> named(List<SpeechEvent> events) {
        List<Named> named = new ArrayList<>();
        for (SpeechEvent event : events) {
            if (event.kind() == SpeechEvent.Kind.PRONUNCIATION) {
                for (String token : event.name().trim().split("\\s+")) {
                    Matcher matcher = TOKEN.matcher(token);
                    if (matcher.matches()) {
                        String name = matcher.group(2);
                        String digits = matcher.group(3);
                        named.add(new Named(name, stress(matcher.group(1)), digits == null ? 0 : tone(digits)));
                        if (digits != null && digits.length() == 1) {
                            // Of some phonemes the digit is a part of the name.
                            named.add(new Named(name + digits, stress(matcher.group(1)), 0));
                        }
                    }
                }
            }
        }
        return named;
    }

    private static double stress(String marks) {
        return marks.indexOf('\'') >= 0 ? 1 : marks.indexOf(',') >= 0 ? 0.5 : 0;
    }

    /** The contours of Mandarin; Cantonese has numbers. */
    private static int tone(String digits) {
        return switch (digits) {
            case "55" -> 1;
            case "35" -> 2;
            case "214" -> 3;
            case "51" -> 4;
            case "11", "21" -> 5;
            default -> Integer.parseInt(digits);
        };
    }
}
