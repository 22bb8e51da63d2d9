package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({"localhost:8080,localhost", "localhost,localhost", "[::1]:80,[::1]", "[::1],[::1]", "::1,::1",
        "127.0.0.1:1,127.0.0.1", "'',''"})
    void header_isHostAndPort(String header, String host) {
        assertThat(HostName.ofHeader(header)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({"localhost,true", "LocalHost,true", "127.0.0.1,true", "127.9.9.9,true", "::1,true", "0.0.0.0,false",
        "127.0.0.1.evil.example,false", "192.168.1.2,false", "example.com,false"})
    void loopback_isThisMachineOnly(String host, boolean loopback) {
        assertThat(HostName.isLoopback(host)).isEqualTo(loopback);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1,true", "[fe80::1],true", "example.com,false", "10.0.0.1.example.com,false"})
    void address_isNoName(String host, boolean address) {
        assertThat(HostName.isAddress(host)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0,127.0.0.1", "::,127.0.0.1", "::1,[::1]", "example.com,example.com"})
    void reachableHost_canBeWrittenIntoAUrl(String bound, String host) {
        assertThat(HostName.reachable(bound)).isEqualTo(host);
    }
}
