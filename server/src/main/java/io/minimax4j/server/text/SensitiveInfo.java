package io.minimax4j.server.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@code mask_sensitive_info} hides: links, e-mail addresses, domains, numbers of identity documents, phone
 * numbers and postal addresses, in Chinese and English.
 *
 * <p>Implementation note: a text is scanned from left to right, and at each place the longest look ahead is bounded, so
 * that a megabyte of one letter costs no more than a megabyte of prose. A place where the end of what is known decides the
 * outcome ({@link Matcher#hitEnd}) is undecided: only from there on is text held back.
 */
final class SensitiveInfo {
    static final String MASK = "***";

    /** Characters of a URL after its host. Hanzi and full-width marks end it: people write them right after a link. */
    private static final String URL = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]";
    private static final String URL_END = "[A-Za-z0-9\\-_~/#@$&*+=%]";
    private static final String ENDINGS = "(?:com|cn|net|org|edu|gov|mil|int|io|ai|co|cc|tv|me|info|biz|dev|app|xyz|top|site"
            + "|online|shop|store|tech|cloud|club|vip|wang|link|live|news|blog|wiki|pro|name|mobi|asia|us|uk|eu|de|fr|jp"
            + "|kr|hk|tw|mo|sg|my|au|nz|ca|ru|ch|nl|es|it|pl|br|mx|za)";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.";

    private static final String LINK = "(?<![A-Za-z0-9])(?:https?|ftp|wss?)://" + URL + "{0,2047}" + URL_END;
    private static final String E_MAIL = "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:" + LABEL
            + "){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])";
    private static final String DOMAIN = "(?<![A-Za-z0-9_.@-])(?:" + LABEL + "){1,8}" + ENDINGS
            + "(?![A-Za-z0-9_-])(?::\\d{1,5})?(?:/(?:" + URL + "{0,2047}" + URL_END + ")?)?";

    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String IDENTITY = "(?<![A-Za-z0-9])(?:[1-9]\\d{5}(?:18|19|20)\\d{2}" + DAY + "\\d{3}[\\dXx]"
            + "|[1-9]\\d{7}" + DAY + "\\d{3}|[EGHM]\\d{8}|\\d{3}-\\d{2}-\\d{4})(?![A-Za-z0-9-])";
    private static final String PHONE = "(?<![A-Za-z0-9])(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}"
            + "(?![A-Za-z0-9])|(?<![A-Za-z0-9])0\\d{2,3}-\\d{7,8}(?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9])(?:\\+1[ -])?\\(?[2-9]\\d{2}\\)?[ -]\\d{3}-\\d{4}(?![A-Za-z0-9])";

    /** An address begins with one of these; anything shorter would hide half of ordinary sentences. */
    private static final String PLACE = "(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州"
            + "|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|广州|深圳|杭州|南京|苏州|成都|武汉|西安|郑州|长沙|青岛|济南|大连|沈阳|哈尔滨|长春|福州|厦门"
            + "|合肥|南昌|昆明|贵阳|南宁|海口|石家庄|太原|呼和浩特|兰州|西宁|银川|乌鲁木齐|拉萨|无锡|宁波|东莞|佛山|珠海|温州|常州|徐州|烟台|绍兴|嘉兴|金华|泉州)";
    private static final String UNIT = "\\d{1,5}(?:号楼|号院|号|弄|栋|幢|座|单元|室|楼|层)";
    private static final String ADDRESS = PLACE + "[\\p{IsHan}]{0,24}?(?:路|街|道|巷|弄|胡同|村|园|苑|镇)[\\p{IsHan}]{0,6}"
            + UNIT + "(?:[\\p{IsHan}A-Za-z]{0,8}?" + UNIT + "){0,4}";
    private static final String STREET = "(?<![A-Za-z0-9])\\d{1,5} (?:[A-Z][A-Za-z.]{0,20} ){1,4}"
            + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Highway|Hwy)"
            + "(?![A-Za-z])";

    private static final Pattern ANY = Pattern
            .compile(String.join("|", List.of(LINK, E_MAIL, DOMAIN, IDENTITY, PHONE, ADDRESS, STREET)));

    private final StringBuilder held = new StringBuilder();
    /** What was told already and only decides how the rest reads: whether a word goes on. */
    private int told;

    /** Adds a piece; returns what is decided by now. */
    String add(String piece) {
        held.append(piece);
        return decided(false);
    }

    /** Returns the rest: nothing follows. */
    String end() {
        String rest = decided(true);
        held.setLength(0);
        told = 0;
        return rest;
    }

    private String decided(boolean ended) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = ANY.matcher(held).useTransparentBounds(true).useAnchoringBounds(false);
        int at = told;
        while (at < held.length()) {
            boolean found = mayBegin(held.charAt(at)) && matcher.region(at, held.length()).lookingAt();
            if (!ended && mayBegin(held.charAt(at)) && matcher.hitEnd()) {
                break;
            }
            if (found) {
                out.append(MASK);
                at = matcher.end();
            } else {
                out.append(held.charAt(at++));
            }
        }
        int kept = Math.max(0, at - 1);
        held.delete(0, kept);
        told = at - kept;
        return out.toString();
    }

    /** Spaces and marks begin nothing: they need no look ahead. */
    private static boolean mayBegin(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '(' || c == '.' || c == '_' || c == '%' || c == '-';
    }
}
