package org.chancery.audit;

/// What checking a file found, in the words of the command line.
public sealed interface Finding {

  String words();

  /// Nothing was changed.
  record Sound(String words) implements Finding {}

  /// Something was.
  ///
  /// @param where the first broken place, "line 17, act 17"
  /// @param why what is wrong there
  record Broken(String where, String why) implements Finding {
    @Override
    public String words() {
      return "Broken at " + where + ": " + why;
    }
  }
}
