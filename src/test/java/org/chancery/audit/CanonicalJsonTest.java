package org.chancery.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  @Test
  void members_stand_in_the_order_of_their_utf16_units() {
    Map<String, Object> members = new LinkedHashMap<>();
    // RFC 8785 §3.2.3: the emoji's surrogate sorts before the Hebrew presentation form.
    for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
      members.put(name, 1);
    }
    assertEquals(
        "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":1,\"\ufb33\":1}",
        CanonicalJson.write(members));
  }

  @Test
  void only_what_must_be_escaped_is_escaped() {
    assertEquals(
        "\"€$\\u000f\\nA'B\\\"\\\\\\\"/Қазақстан\u2028\"",
        CanonicalJson.write("€$\u000f\nA'B\"\\\"/Қазақстан\u2028"));
  }

  @Test
  void what_is_written_is_read_again() {
    String text = "{\"a\":[],\"b\":{},\"c\":[1,-20,true,false,null,\"ә\\u0001\"]}";
    assertEquals(text, CanonicalJson.write(CanonicalJson.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " {}",
        "{} ",
        "{\"b\":1,\"a\":2}",
        "{\"a\":1,\"a\":1}",
        "[1, 2]",
        "01",
        "-0",
        "1.0",
        "1e3",
        "+1",
        "9007199254740993",
        "\"\\u00e4\"",
        "\"\\/\"",
        "\"\\u000A\"",
        "\"\\u+00a\"",
        "nul",
        "truee",
        "[1,]",
        "{\"a\"}",
        "\"",
        "\"\ud800\"",
        "99999999999999999999"
      })
  void what_is_not_canonical_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(text));
  }

  @Test
  void depth_is_bounded() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(deep));
  }

  @Test
  void a_fraction_must_be_given_as_text() {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(0.1));
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(new BigDecimal("1")));
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(1L << 53));
  }
}
