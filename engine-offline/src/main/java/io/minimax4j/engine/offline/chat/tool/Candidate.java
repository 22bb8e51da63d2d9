package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.offline.chat.text.Concepts;
import io.minimax4j.engine.offline.chat.text.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tool and what its name, description and parameters say it is about. */
final class Candidate {
    /** What a request has to score before a tool is called. */
    static final double ENOUGH = 2.0;
    private static final double NAME = 3.0;
    private static final double DESCRIPTION = 1.3;
    private static final double PARAMETER = 0.7;
    private static final double WORD = 2.2;
    private static final double DESCRIBED_WORD = 0.7;
    private static final double PAIR = 0.6;
    private static final int NEAR = 400;
    private static final Set<String> SAYS_NOTHING = Set
            .of(("get fetch find do api tool function call current by for of the a data info "
                    + "inform information new make create set send add list check show query lookup "
                    + "look up run execut manage update delet cancel to in on and or with from my your "
                    + "user use all status detail retriev provid return given specifi when this that is "
                    + "it an as be can name id valu type string number please want need you me i what "
                    + "how today tomorrow now some any one time like go tell give at are was does will "
                    + "we us book order open start stop turn change control play read write save item "
                    + "content text city location place date day title message result request about "
                    + "specific between e.g g etc via into two optional default format country language "
                    + "system service search person people amount total per more not if out").split(" "));
    private static final Set<String> COMMON_CONCEPTS = Set
            .of(("place user file price unit ticket item size water app account order job color").split(" "));

    private final Tool tool;
    private final Optional<Action> action;
    private final Set<String> nameConcepts = new LinkedHashSet<>();
    private final Set<String> describedConcepts;
    private final Set<String> parameterConcepts = new HashSet<>();
    private final Set<String> nameWords = new LinkedHashSet<>();
    private final Set<String> describedWords = new HashSet<>();
    private final String description;

    Candidate(Tool tool) {
        this.tool = tool;
        List<String> tokens = tokens(tool.name());
        this.description = tool.description().length() > NEAR
                ? tool.description().substring(0, NEAR)
                : tool.description();
        this.action = Action.ofTool(tokens, description);
        String name = String.join(" ", tokens);
        nameConcepts.addAll(Concepts.ofTool(name));
        nameConcepts.addAll(Concepts.ofTool(tool.name()));
        this.describedConcepts = Concepts.ofTool(description);
        for (String stem : Concepts.stems(name)) {
            if (!SAYS_NOTHING.contains(stem) && !Concepts.knows(stem)) {
                nameWords.add(stem);
            }
        }
        Concepts.stems(description).stream()
                .filter(stem -> stem.length() > 2 && !SAYS_NOTHING.contains(stem) && !Concepts.knows(stem))
                .forEach(describedWords::add);
        if (tool.parameters().get("properties") instanceof Map<?, ?> properties) {
            properties.keySet().forEach(
                    key -> parameterConcepts.addAll(Concepts.ofTool(String.join(" ", tokens(String.valueOf(key))))));
        }
    }

    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        for (String token : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").split("[^\\p{L}\\p{N}]+")) {
            if (!token.isEmpty()) {
                tokens.add(token.toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }

    Tool tool() {
        return tool;
    }

    /**
     * How much a clause has to do with the tool, and by which words.
     *
     * @param value 0 where what is asked is not what the tool does
     */
    record Score(double value, Set<String> reasons) {}

    Score score(Clause clause) {
        Set<String> reasons = new LinkedHashSet<>();
        if (action.isPresent() && clause.action().isPresent() && !action.get().serves(clause.action().get())) {
            return new Score(0, reasons);
        }
        if (action.filter(own -> own == Action.DELETE).isPresent()
                && clause.action().filter(asked -> asked == Action.DELETE).isEmpty()) {
            return new Score(0, reasons);
        }
        Set<String> asked = Concepts.ofRequest(clause.asking());
        double value = 0;
        boolean core = false;
        for (String concept : asked) {
            double weight = concept.equals("search") ? 0.8 : COMMON_CONCEPTS.contains(concept) ? 0.85 : 1;
            if (nameConcepts.contains(concept)) {
                value += NAME * weight;
                core = true;
            } else if (describedConcepts.contains(concept)) {
                value += DESCRIPTION * weight;
                core |= nameConcepts.isEmpty() && nameWords.isEmpty();
            } else if (parameterConcepts.contains(concept)) {
                value += PARAMETER;
            } else {
                continue;
            }
            reasons.add(concept);
        }
        Set<String> stems = new HashSet<>(Concepts.stems(clause.asking()));
        for (String word : nameWords) {
            if (stems.contains(word)) {
                value += WORD;
                core = true;
                reasons.add(word);
            }
        }
        for (String word : describedWords) {
            if (stems.contains(word) && !nameWords.contains(word)) {
                value += DESCRIBED_WORD;
                reasons.add(word);
            }
        }
        double shared = pairs(clause.asking());
        value += shared;
        core |= shared >= 2 * PAIR;
        if (clause.action().isPresent() && action.equals(clause.action())) {
            value += 0.8;
        }
        return new Score(core ? value : Math.min(value, ENOUGH - 0.5 + (reasons.size() > 2 ? 0.6 : 0)), reasons);
    }

    /** Pairs of Hanzi that the description shares with the request, beyond those that every description has. */
    private double pairs(String asking) {
        double shared = 0;
        for (int i = 0; i + 1 < asking.length() && shared < 4 * PAIR; i++) {
            String pair = asking.substring(i, i + 2);
            if (Script.isHan(pair.charAt(0)) && Script.isHan(pair.charAt(1)) && !COMMON_PAIRS.contains(pair)
                    && description.contains(pair)) {
                shared += PAIR;
            }
        }
        return shared;
    }

    private static final Set<String> COMMON_PAIRS = Set.of(("查询 获取 一个 指定 信息 根据 返回 当前 可以 用户 进行 今天 明天 现在 什么 "
            + "多少 我的 帮我 查一 一下 的天 天的 城市 时间 日期 内容 设置 创建 添加 打开 "
            + "发送 给定 搜索 使用 或者 如果 名称 地点 北京 上海 中国 需要 列出 相关 文本 "
            + "语言 工具 数据 结果").split(" "));
}
