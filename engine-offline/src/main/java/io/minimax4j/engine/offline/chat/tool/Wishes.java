package io.minimax4j.engine.offline.chat.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds which tools a message calls for, in the order it does. */
final class Wishes {
    private static final Pattern NO_TOOLS = Pattern.compile(
            "\\b(?:without (?:using |calling )?(?:any )?(?:tools?|functions?|the tool)|(?:don't|do not) (?:use|call) (?:any |the )?(?:tools?|functions?)|no tools?)\\b|不(?:要|用|需要|必)?(?:使用|调用|用)(?:任何)?(?:工具|函数)|别(?:用|调用)工具",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("\\band\\b|,|&|\\bboth\\b|\\bas well as\\b|和|以及|还有|、|及",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(?:that|it|this|them|those|these)\\b(?! (?:is|was)\\b)|^(?:帮我|请|麻烦|给我|可以|能不能|我想|想|要|能|那|开|关|调|取消|删|换|查|订|发|播|锁|记|打|转|换算|折合|等于|相当于|合|是多少|等于多少|怎么|多少|几|天气)|这|那|它",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_POINTING = 60;
    private static final double CLEAR = 2.5;

    private final List<Candidate> candidates;

    Wishes(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    private record Scored(Candidate candidate, Candidate.Score score) {}

    List<Wish> of(String message) {
        if (NO_TOOLS.matcher(message).find()) {
            return List.of();
        }
        List<Wish> wishes = new ArrayList<>();
        Set<Candidate> forbidden = new HashSet<>();
        boolean elsewhere = false;
        String told = "";
        for (String part : Clauses.of(message)) {
            String text = pointsBack(part) && !told.isEmpty() ? told + ", " + part : part;
            Clause own = Clause.of(part);
            Clause clause = own.after(text.substring(0, text.length() - part.length()));
            told = "";
            List<Scored> scored = elsewhere && clause.action().isEmpty() ? List.of() : scored(clause);
            if (own.isNegated()) {
                scored.forEach(each -> forbidden.add(each.candidate()));
                elsewhere = true;
                told = text;
                continue;
            }
            if (scored.isEmpty() || !own.isRequest() || own.isElsewhere()) {
                elsewhere = own.isElsewhere() && own.isRequest();
                if (elsewhere) {
                    continue;
                }
                if (!wishes.isEmpty()) {
                    wishes.set(wishes.size() - 1, wishes.getLast().longer(part));
                } else {
                    told = text;
                }
                continue;
            }
            elsewhere = false;
            for (Scored each : together(clause, scored)) {
                wishes.add(new Wish(each.candidate(), text, each.score().reasons()));
            }
        }
        wishes.removeIf(wish -> forbidden.contains(wish.candidate()));
        return wishes;
    }

    /** Whether what it asks for is named before: "I have 75 euros. How much is that in dollars?" */
    private static boolean pointsBack(String part) {
        return part.length() <= LONGEST_POINTING && POINTS_BACK.matcher(part).find();
    }

    /** The tool that fits best, even if little does. */
    Optional<Candidate> nearest(String message) {
        Clause clause = Clause.of(message);
        return candidates.stream().reduce(
                (one, other) -> other.score(clause).value() > one.score(clause).value() ? other : one);
    }

    private List<Scored> scored(Clause clause) {
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate.Score score = candidate.score(clause);
            if (score.value() >= Candidate.ENOUGH) {
                scored.add(new Scored(candidate, score));
            }
        }
        scored.sort((one, other) -> Double.compare(other.score().value(), one.score().value()));
        return scored;
    }

    /** The best tool, and others that a clause names beside it: "the weather and the time in Rome". */
    private static List<Scored> together(Clause clause, List<Scored> scored) {
        List<Scored> chosen = new ArrayList<>(List.of(scored.getFirst()));
        if (BOTH.matcher(clause.asking()).find()) {
            Set<String> known = new LinkedHashSet<>(scored.getFirst().score().reasons());
            for (Scored other : scored.subList(1, scored.size())) {
                if (other.score().value() >= CLEAR && Collections.disjoint(known, other.score().reasons())) {
                    chosen.add(other);
                    known.addAll(other.score().reasons());
                }
            }
        }
        return chosen;
    }
}
