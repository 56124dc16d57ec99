package org.chancery.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/// The pages that a secretariat and a delegation live in, read in one language.
record Rounds(Visitor officer, Visitor delegation, String tag) {

  private static final List<String> REGISTERS =
      List.of(
          "/",
          "/decisions",
          "/notes",
          "/silence",
          "/taskings",
          "/inputs",
          "/meetings",
          "/delegations",
          "/institution");

  void go(String confirming) {
    officer.at("/?lang=" + tag);
    delegation.at("/portal?lang=" + tag);
    for (String register : REGISTERS) {
      read(officer, register);
    }
    read(officer, confirming);
    for (String register : List.of("/decisions", "/notes", "/silence", "/taskings")) {
      oldest(officer, register);
    }
    read(delegation, "/portal");
    oldest(delegation, "/portal");
    officer.at("/notes");
  }

  private void read(Visitor visitor, String path) {
    visitor.at(path);
    assertEquals(tag, visitor.language(), path);
  }

  /// The oldest matter of a register.
  private void oldest(Visitor visitor, String register) {
    read(visitor, register);
    visitor.followsLastRow();
    assertEquals(tag, visitor.language(), register);
  }
}
