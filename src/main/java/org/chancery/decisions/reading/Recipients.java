package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// To whom a result goes: "among the Member States", "to the Council at its next session".
final class Recipients {
  private static final Set<String> TOWARDS = Set.of("to", "among", "amongst", "au", "aux");
  private static final Set<String> ENDS = Vocabulary.set("recipients.ends");

  private Recipients() {}

  static List<String> in(List<Word> words) {
    var names = new ArrayList<String>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!TOWARDS.contains(words.get(i).lower()) || words.get(i).stopped()) {
        continue;
      }
      Word next = words.get(i + 1);
      int end = i + 1;
      while (end < words.size()
          && end < i + 14
          && (end == i + 1 || !ENDS.contains(words.get(end).lower()))) {
        end++;
        if (!words.get(end - 1).trail().isEmpty()) {
          break;
        }
      }
      boolean named = next.is("the") || next.capital() || next.is("all") || next.is("its");
      if (named
          && !Actions.known(next.lower())
          && Agents.agent(words, i + 1, end)
          && !next.is("its")) {
        for (String name : Names.of(words, i + 1, end, end)) {
          if (!names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }
}
