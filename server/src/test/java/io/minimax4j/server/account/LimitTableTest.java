package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTableTest {
    private static Limits limits(long requests, long tokens, long connections) {
        return new Limits(some(requests), some(tokens), some(connections));
    }

    private static OptionalLong some(long value) {
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    @Test
    void find_exactNameThenLongestBeginning_inAnyCase() {
        LimitTable table = LimitTable.parse("MiniMax-M2*: rpm=500; MiniMax-M2.7: rpm=7, tpm=70 ; MiniMax-*: conn=3;"
                + " free-one: none;");
        assertThat(table.find("minimax-m2.7")).contains(limits(7, 70, 0));
        assertThat(table.find("MiniMax-M2.7-highspeed")).contains(limits(500, 0, 0));
        assertThat(table.find("MiniMax-M2")).contains(limits(500, 0, 0));
        assertThat(table.find("MiniMax-M3")).contains(limits(0, 0, 3));
        assertThat(table.find("free-one")).contains(Limits.NONE);
        assertThat(table.find("embo-01")).isEmpty();
        assertThat(LimitTable.parse("").find("MiniMax-M3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MiniMax-M3", "MiniMax-M3: rpm", "MiniMax-M3: rpm=0", "MiniMax-M3: rpm=-1",
        "MiniMax-M3: rpm=1.5", "MiniMax-M3: rpm=99999999999999", "MiniMax-M3: speed=5", "MiniMax-M3: rpm=1, rpm=2",
        "a: rpm=1; A: rpm=2", "a*b: rpm=1", "a b: rpm=1", ": rpm=1", "a: rpm=1,", "a: none, rpm=1", "a:"})
    void parse_whatIsNoTable_saysWhatItMustBe(String text) {
        assertThatThrownBy(() -> LimitTable.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must ");
    }

    /** The numbers of contract 1.7. */
    @ParameterizedTest
    @CsvSource({"FREE,MiniMax-M3,20,1000000,0", "RECHARGED,MiniMax-M3,200,10000000,0",
        "FREE,MiniMax-M2.5-highspeed,20,1000000,0", "RECHARGED,MiniMax-M2,500,20000000,0",
        "FREE,MiniMax-M1,120,720000,0", "RECHARGED,MiniMax-Text-01,120,720000,0", "FREE,speech-2.8-hd,10,0,0",
        "RECHARGED,speech-02-turbo,20,0,0", "FREE,MiniMax-Hailuo-2.3-Fast,5,0,0", "RECHARGED,MiniMax-H3,0,0,15",
        "FREE,MiniMax-H3,0,0,2", "RECHARGED,image-01,10,60,0", "FREE,music-2.6,3,0,3", "RECHARGED,music-2.0,120,0,20",
        "RECHARGED,music-2.5+,120,0,20", "RECHARGED,music-2.6-free,3,0,3", "RECHARGED,music-cover-free,3,0,3",
        "RECHARGED,something-else,120,720000,0", "NONE,MiniMax-M3,0,0,0"})
    void plans_haveTheLimitsOfTheContract(Plan plan, String model, long requests, long tokens, long connections) {
        assertThat(plan.limits(model)).isEqualTo(limits(requests, tokens, connections));
    }

    @Test
    void terms_ownLimitsWinOverTheServers_andThoseOverThePlans() {
        LimitTable server = LimitTable.parse("MiniMax-M3: rpm=9; music-*: none");
        Terms plain = new Terms(Plan.FREE, Limits.NONE, OptionalLong.empty());
        Terms own = new Terms(Plan.FREE, limits(0, 5, 0), OptionalLong.empty());
        assertThat(plain.limits("MiniMax-M3", server)).isEqualTo(limits(9, 0, 0));
        assertThat(plain.limits("music-2.6", server)).isEqualTo(Limits.NONE);
        assertThat(plain.limits("MiniMax-M1", server)).isEqualTo(limits(120, 720000, 0));
        assertThat(own.limits("MiniMax-M3", server)).isEqualTo(limits(9, 5, 0));
        assertThat(Terms.NONE.limits("MiniMax-M3", server)).as("the first account stays free").isEqualTo(Limits.NONE);
    }
}
