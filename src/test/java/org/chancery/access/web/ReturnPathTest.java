package org.chancery.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/notes", "/notes/1?x=%D2%9B&y=a+b", "/a-b/c.d~e", "/x?to=//other"})
  void paths_of_ours_are_followed(String path) {
    boolean query = path.endsWith("//other");
    assertEquals(query ? "/x?to=//other" : path, ReturnPath.safe(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notes",
        "//other.example",
        "/\\other.example",
        "\\/other",
        "https://other.example",
        "javascript:alert(1)",
        "/\t/other.example",
        "/a\r\nSet-Cookie: x",
        "/a b",
        "/sign-in?to=/",
        " /notes",
        "/ä"
      })
  void other_addresses_are_not(String path) {
    assertEquals("/", ReturnPath.safe(path));
    assertEquals("/", ReturnPath.safe(null));
  }
}
