package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.music.poetry.Revision.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes lyrics. Lines nothing was said of stay as they are; new ones are as long as those around them and rhyme like them. */
final class Editor {
    /** A song is not made longer than that (contract 6.6 takes 3,500 characters back). */
    private static final int MOST = 3400;

    private final SongWriter writer;
    private final Prosody prosody;
    private final List<Stanza> stanzas;

    /** @param stanzas all with tags */
    Editor(List<Stanza> stanzas, SongWriter writer, Prosody prosody) {
        this.stanzas = new ArrayList<>(stanzas);
        this.writer = writer;
        this.prosody = prosody;
        stanzas.forEach(stanza -> writer.spare(stanza.lines()));
    }

    Sheet edit(List<Revision> revisions) throws InterruptedException {
        for (Revision revision : revisions) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while lyrics were changed");
            }
            List<Stanza> before = List.copyOf(stanzas);
            switch (revision) {
                case Revision.Reword(String from, String to) -> reword(from, to);
                case Revision.Add(Tag tag) -> add(tag);
                case Revision.Remove(Section section) -> remove(section);
                case Revision.Rewrite rewrite -> rewrite(rewrite);
                case Revision.Continue() -> goOn();
                case Revision.Shorten() -> shorten();
                case Revision.Complete() -> complete();
                case Revision.Keep() -> {
                }
            }
            boolean longer = stanzas.size() > before.size();
            if (longer && new Sheet(stanzas).text().length() > MOST) {
                stanzas.clear();
                stanzas.addAll(before);
            }
        }
        return new Sheet(stanzas);
    }

    /** Finds a word; one of letters only where it does not stand inside another. */
    static Pattern word(String word) {
        boolean letters = word.matches("[\\p{L}&&[^\\p{IsHan}]].*");
        return Pattern.compile(letters ? "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})" : Pattern.quote(word),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void reword(String from, String to) {
        Pattern pattern = word(from);
        stanzas.replaceAll(stanza -> new Stanza(stanza.tag(), stanza.lines().stream().map(line -> {
            Matcher matcher = pattern.matcher(line);
            return matcher.replaceAll(found -> Matcher.quoteReplacement(cased(to, found.group())));
        }).toList()));
    }

    private static String cased(String word, String like) {
        boolean capital = Character.isUpperCase(like.charAt(0));
        boolean loud = like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT)) && capital;
        return loud ? word.toUpperCase(Locale.ROOT) : capital ? Hooks.capital(word) : word;
    }

    private void add(Tag tag) {
        int lastChorus = lastOf(Tag.CHORUS);
        int end = end();
        switch (tag) {
            case INTRO -> stanzas.addFirst(fresh(tag));
            case OUTRO -> stanzas.add(fresh(tag));
            case SOLO, INTERLUDE, INSTRUMENTAL, BREAK ->
                stanzas.add(lastChorus > 0 ? lastChorus : end, new Stanza(tag, List.of()));
            case VERSE, BRIDGE, BREAKDOWN -> stanzas.add(several(Tag.CHORUS) ? lastChorus : end, fresh(tag));
            case PRE_CHORUS, BUILD_UP -> before(tag.equals(Tag.BUILD_UP) && lastOf(Tag.DROP) >= 0
                    ? Tag.DROP
                    : Tag.CHORUS, fresh(tag));
            case CHORUS, HOOK, DROP -> {
                if (lastOf(tag) >= 0) {
                    stanzas.add(end, stanzas.get(lastOf(tag)));
                } else {
                    behindVerses(fresh(tag));
                }
            }
        }
    }

    private void before(Tag tag, Stanza added) {
        boolean found = false;
        for (int i = stanzas.size() - 1; i >= 0; i--) {
            if (stanzas.get(i).tag() == tag) {
                stanzas.add(i, added);
                found = true;
            }
        }
        if (!found) {
            stanzas.add(end(), added);
        }
    }

    private void behindVerses(Stanza added) {
        boolean placed = false;
        for (int i = stanzas.size() - 1; i >= 0; i--) {
            boolean lastInRow = i + 1 == stanzas.size() || stanzas.get(i + 1).tag() != Tag.VERSE;
            if (stanzas.get(i).tag() == Tag.VERSE && lastInRow) {
                int after = i + 1 < stanzas.size() && stanzas.get(i + 1).tag() == Tag.PRE_CHORUS ? i + 2 : i + 1;
                stanzas.add(after, added);
                placed = true;
            }
        }
        if (!placed) {
            stanzas.add(end(), added);
        }
    }

    private void remove(Section section) {
        List<Integer> found = places(section);
        for (int i = found.size() - 1; i >= 0 && stanzas.size() > 1; i--) {
            stanzas.remove((int) found.get(i));
        }
    }

    private void rewrite(Revision.Rewrite rewrite) {
        Map<List<String>, List<String>> rewritten = new HashMap<>();
        Section section = rewrite.section();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < stanzas.size(); i++) {
            all.add(i);
        }
        for (int at : section == null ? all : places(section)) {
            Stanza old = stanzas.get(at);
            if (!old.lines().isEmpty()) {
                List<String> lines = rewritten.computeIfAbsent(old.lines(),
                        _ -> anew(old, section == null && carries(old)));
                stanzas.set(at, new Stanza(old.tag(), lines));
            }
        }
        if (section != null && places(section).isEmpty()) {
            add(section.tag());
        }
    }

    private static boolean carries(Stanza stanza) {
        return stanza.tag() != null && stanza.tag().carriesTitle();
    }

    /** @param keepsHook whether its first line, by which the song is known, stays */
    private List<String> anew(Stanza old, boolean keepsHook) {
        Tag tag = old.tag() == null ? Tag.VERSE : old.tag();
        List<String> lines = new ArrayList<>(writer.untitled(tag, old.lines().size(), length(old), rhyme(old)));
        if (keepsHook) {
            lines.set(0, old.lines().getFirst());
        }
        return lines;
    }

    private void goOn() {
        int end = end();
        int chorus = lastOf(Tag.CHORUS);
        boolean bridge = count(Tag.VERSE) >= 2 && lastOf(Tag.BRIDGE) < 0;
        stanzas.add(end, fresh(bridge ? Tag.BRIDGE : Tag.VERSE));
        stanzas.add(end + 1, chorus >= 0 ? stanzas.get(chorus) : fresh(Tag.CHORUS));
    }

    private void complete() {
        boolean refrain = stanzas.stream().anyMatch(Editor::carries);
        if (count(Tag.VERSE) == 0) {
            stanzas.addFirst(fresh(Tag.VERSE));
        }
        if (count(Tag.VERSE) == 1) {
            stanzas.add(end(), fresh(Tag.VERSE));
            if (refrain) {
                stanzas.add(end(), stanzas.stream().filter(Editor::carries).findFirst().orElseThrow());
            }
        }
        if (!refrain) {
            behindVerses(fresh(Tag.CHORUS));
        }
    }

    /** First what comes again, then what a song can do without, until two thirds are left. */
    private void shorten() {
        int wanted = Math.max(4, lines() * 2 / 3);
        for (int i = stanzas.size() - 1; i > 0 && lines() > wanted; i--) {
            if (stanzas.subList(0, i).contains(stanzas.get(i))) {
                stanzas.remove(i);
            }
        }
        for (Tag tag : List.of(Tag.OUTRO, Tag.BREAKDOWN, Tag.BRIDGE, Tag.INTERLUDE, Tag.VERSE)) {
            int at = lastOf(tag);
            if (at > 0 && lines() > wanted) {
                stanzas.remove(at);
            }
        }
        for (int i = stanzas.size() - 1; i >= 0 && lines() > wanted; i--) {
            Stanza stanza = stanzas.get(i);
            stanzas.set(i, new Stanza(stanza.tag(), stanza.lines().subList(0, (stanza.lines().size() + 1) / 2)));
        }
    }

    private Stanza fresh(Tag tag) {
        Stanza model = model(tag);
        int usual = tag == Tag.VERSE || tag.carriesTitle() || tag == Tag.BRIDGE ? 4 : 2;
        int lines = model.tag() == tag ? Math.clamp(model.lines().size(), 2, 8) : usual;
        return new Stanza(tag, writer.fresh(tag, lines, length(model), tag.carriesTitle() ? "" : rhyme(model)));
    }

    /** The stanza a new one is to be like: of the same kind if there is one. */
    private Stanza model(Tag tag) {
        return stanzas.stream().filter(stanza -> stanza.tag() == tag && !stanza.lines().isEmpty()).findFirst()
                .or(() -> stanzas.stream().filter(stanza -> !stanza.lines().isEmpty()).findFirst())
                .orElse(new Stanza(Tag.INTRO, List.of()));
    }

    /** The usual length of its lines. */
    private int length(Stanza stanza) {
        List<Integer> lengths = stanza.lines().stream().map(prosody::syllables).sorted().toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    /** The rhyme most of its lines have. */
    private String rhyme(Stanza stanza) {
        Map<String, Integer> counts = new HashMap<>();
        String most = "";
        for (String line : stanza.lines()) {
            String rhyme = prosody.rhyme(line);
            if (!rhyme.isEmpty() && counts.merge(rhyme, 1, Integer::sum) >= counts.getOrDefault(most, 0)) {
                most = rhyme;
            }
        }
        return most;
    }

    private List<Integer> places(Section section) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < stanzas.size(); i++) {
            if (stanzas.get(i).tag() == section.tag()) {
                found.add(i);
            }
        }
        if (section.ordinal() == 0 || found.isEmpty()) {
            return found;
        }
        if (section.ordinal() < 0) {
            return List.of(found.getLast());
        }
        return section.ordinal() <= found.size() ? List.of(found.get(section.ordinal() - 1)) : List.of();
    }

    private int lastOf(Tag tag) {
        for (int i = stanzas.size() - 1; i >= 0; i--) {
            if (stanzas.get(i).tag() == tag) {
                return i;
            }
        }
        return -1;
    }

    private int count(Tag tag) {
        return (int) stanzas.stream().filter(stanza -> stanza.tag() == tag).count();
    }

    private boolean several(Tag tag) {
        return count(tag) > 1;
    }

    private int lines() {
        return stanzas.stream().mapToInt(stanza -> stanza.lines().size()).sum();
    }

    /** Where a song goes on: before its outro. */
    private int end() {
        return !stanzas.isEmpty() && stanzas.getLast().tag() == Tag.OUTRO ? stanzas.size() - 1 : stanzas.size();
    }
}
