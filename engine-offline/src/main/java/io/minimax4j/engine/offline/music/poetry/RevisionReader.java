package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.music.poetry.Revision.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a prompt wants changed in lyrics. */
final class RevisionReader {
    private static final int I = Pattern.CASE_INSENSITIVE;
    private static final Pattern CLAUSES = Pattern
            .compile("[.;!。；！\\n]+|[,，]?\\s*(?:\\band then\\b|\\bthen\\b|然后|并且|同时|接着再)|[,，]\\s*(?=\\band\\b|再|并|把)"
                    + "|\\s+and\\s+(?=(?:add|insert|replace|remove|delete|make|change|rewrite|shorten|continue|swap)\\b)");
    private static final Pattern TRANSLATE = Pattern.compile(
            "\\btranslat|翻译|译成|译为|(?:改|换|变|写)成(?:英|中|日|韩|法|粤)[文语]|\\b(?:turn|change|put|convert|render)\\b.*\\b(?:in|into|to) "
                    + "(?:english|chinese|mandarin|japanese|korean|french|spanish|german)\\b",
            I);
    private static final List<Pattern> REWORDS = List.of(
            Pattern.compile(
                    "\\b(?:replace|swap|substitute|change|turn)\\s+(?:(?:the|every|all|each|any|word|words|of)\\s+)*"
                            + "[\"“‘']?(.+?)[\"”’']?\\s+(?:with|to|into|by|for)\\s+(?:the word\\s+)?[\"“‘']?(.+?)[\"”’']?"
                            + "(?:\\s+(?:everywhere|throughout|in .*))?\\s*$",
                    I),
            Pattern.compile("(?:把|将)(?:所有的?|全部的?|歌词[里中]的?)*[\"“「『《]?(.+?)[\"”」』》]?(?:这个词|这个字|一词)?(?:都|全部|全)*"
                    + "(?:替?换成|改成|替?换为|改为|变成)[\"“「『《]?(.+?)[\"”」』》]?\\s*$"));
    private static final Pattern INSTEAD = Pattern
            .compile("用[\"“「]?(.+?)[\"”」]?(?:代替|替换|替代|取代|换掉)[\"“「]?(.+?)[\"”」]?\\s*$");
    private static final Pattern SECTION = Pattern.compile(
            "(?:\\b(first|second|third|fourth|last|final|1st|2nd|3rd|4th)\\s+)?\\b(pre-?\\s?chorus|verse|chorus|bridge|intro|outro|ending"
                    + "|hook|drop|solo|interlude|breakdown|build-?\\s?up|instrumental)(?:es|s)?\\b(?:\\s+(?:number\\s+)?(\\d|one|two|three)\\b)?",
            I);
    private static final Pattern CHINESE_SECTION = Pattern
            .compile("(?:(第?[一二两三四1-4最][后末]?)[段个节]?的?)?(预副歌|导歌|主歌|副歌|桥段|过渡|前奏|间奏|尾声|结尾|尾奏|独奏)"
                    + "(?:第?([一二三四1-4])(?=$|[^\\d])段?)?");
    private static final Pattern CHINESE_STANZA = Pattern.compile("(第[一二两三四1-4]|最[后末][一1]?)[段节]");
    private static final Pattern ADD = Pattern
            .compile("\\b(?:add|insert|append|include|another|needs?|give it)\\b|[加添增补插]|再[来写]|需要", I);
    private static final Pattern REMOVE = Pattern
            .compile("\\b(?:remove|delete|cut|drop the|take out|rid of|without)\\b|去掉|删|不要|拿掉|去除", I);
    private static final Pattern REWRITE = Pattern.compile(
            "\\b(?:re-?writ\\w*|rework|redo|rephrase|change|replace|make|turn|improve|revise|rewrote|different|new)\\b|\\w+er\\b|\\bmore\\b"
                    + "|重写|改|换|润色|写得|更|优化|重新",
            I);
    private static final Pattern CONTINUE = Pattern.compile(
            "\\b(?:continue|extend|go on|keep (?:going|writing)|longer|expand|carry on|lengthen|next part)\\b|续写|继续|扩写|扩展|加长|长一[点些]|更长|接着|往下写|延长",
            I);
    private static final Pattern SHORTEN = Pattern.compile(
            "\\b(?:shorten|shorter|condense|trim|cut (?:it )?down|briefer|abridge)\\b|缩短|精简|短一[点些]|更短|删减|压缩|简短|太长", I);
    private static final Pattern COMPLETE = Pattern
            .compile("\\b(?:polish|finish|complete|improve|refine|fix)\\b|润色|完善|补全|补完|优化|写完|修改一下|打磨", I);

    private RevisionReader() {}

    /** All changes in order; at least one. */
    static List<Revision> read(String prompt, String lyrics) {
        List<Revision> revisions = new ArrayList<>();
        for (String clause : CLAUSES.split(prompt)) {
            if (!clause.isBlank()) {
                clause(clause.strip(), lyrics).ifPresent(revisions::add);
            }
        }
        if (revisions.isEmpty()) {
            revisions.add(Themes.in(prompt).isEmpty() ? new Revision.Complete() : new Revision.Continue());
        }
        return revisions;
    }

    private static Optional<Revision> clause(String clause, String lyrics) {
        if (TRANSLATE.matcher(clause).find()) {
            return Optional.of(new Revision.Keep());
        }
        Optional<Revision> reword = reword(clause, lyrics);
        if (reword.isPresent()) {
            return reword;
        }
        Optional<Section> section = section(clause);
        if (section.isPresent()) {
            Section named = section.get();
            if (REMOVE.matcher(clause).find()) {
                return Optional.of(new Revision.Remove(named));
            }
            if (ADD.matcher(clause).find() || CONTINUE.matcher(clause).find()) {
                return Optional.of(new Revision.Add(named.tag()));
            }
            if (REWRITE.matcher(clause).find()) {
                return Optional.of(new Revision.Rewrite(named));
            }
        }
        if (SHORTEN.matcher(clause).find()) {
            return Optional.of(new Revision.Shorten());
        }
        if (CONTINUE.matcher(clause).find()) {
            return Optional.of(new Revision.Continue());
        }
        if (StyleWords.in(clause).mood() != Mood.EITHER) {
            return Optional.of(new Revision.Rewrite(null));
        }
        if (COMPLETE.matcher(clause).find()) {
            return Optional.of(new Revision.Complete());
        }
        return REWRITE.matcher(clause).find() ? Optional.of(new Revision.Rewrite(null)) : Optional.empty();
    }

    private static Optional<Revision> reword(String clause, String lyrics) {
        String known = lyrics.toLowerCase(Locale.ROOT);
        for (Pattern pattern : REWORDS) {
            Matcher matcher = pattern.matcher(clause);
            if (matcher.find() && section(matcher.group(1)).isEmpty() && sings(known, matcher.group(1))) {
                return Optional.of(new Revision.Reword(matcher.group(1), bare(matcher.group(2))));
            }
        }
        Matcher instead = INSTEAD.matcher(clause);
        return instead.find() && sings(known, instead.group(2))
                ? Optional.of(new Revision.Reword(instead.group(2), instead.group(1)))
                : Optional.empty();
    }

    /** Without its article, which stands in the lyrics already. */
    private static String bare(String word) {
        return word.replaceFirst("(?i)^(?:the|an?)\\s+(?=\\S)", "");
    }

    private static boolean sings(String lyrics, String word) {
        return Editor.word(word).matcher(lyrics).find();
    }

    private static Optional<Section> section(String clause) {
        Matcher english = SECTION.matcher(clause);
        if (english.find()) {
            Tag tag = Tag.read(english.group(2));
            String ordinal = english.group(1) == null ? english.group(3) : english.group(1);
            return tag == null ? Optional.empty() : Optional.of(new Section(tag, ordinal(ordinal)));
        }
        Matcher chinese = CHINESE_SECTION.matcher(clause);
        if (chinese.find()) {
            Tag tag = Tag.read(chinese.group(2));
            String ordinal = chinese.group(1) == null ? chinese.group(3) : chinese.group(1);
            return tag == null ? Optional.empty() : Optional.of(new Section(tag, ordinal(ordinal)));
        }
        Matcher stanza = CHINESE_STANZA.matcher(clause);
        return stanza.find() ? Optional.of(new Section(Tag.VERSE, ordinal(stanza.group(1)))) : Optional.empty();
    }

    private static int ordinal(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        return switch (word.toLowerCase(Locale.ROOT).replace("第", "")) {
            case "first", "1st", "1", "one", "一" -> 1;
            case "second", "2nd", "2", "two", "二", "两" -> 2;
            case "third", "3rd", "3", "three", "三" -> 3;
            case "fourth", "4th", "4", "四" -> 4;
            case "last", "final", "最后", "最末", "最后一", "最末一" -> -1;
            default -> 0;
        };
    }
}
