package org.chancery.silence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.platform.web.Page;
import org.chancery.silence.Kind;
import org.chancery.silence.SilencePolicy;

/// The rules of a procedure in plain sentences.
final class PolicyWords {

  private PolicyWords() {}

  static List<String> of(Page page, SilencePolicy policy) {
    List<String> sentences = new ArrayList<>();
    sentences.add(page.text("silence.policy.boundary." + spelling(policy.boundary().name())));
    String breakers =
        policy.breakers().stream()
            .sorted()
            .map(kind -> kind(page, kind))
            .collect(Collectors.joining(", "));
    sentences.add(page.text("silence.policy.breakers", breakers, policy.threshold()));
    sentences.add(page.text("silence.policy.receipt"));
    sentences.add(page.text("silence.policy.recall." + spelling(policy.recall().name())));
    String effective = policy.term("effective-at").orElse("deadline");
    sentences.add(
        page.text(
            "silence.policy.effective." + (effective.equals("deadline") ? "deadline" : "notice")));
    sentences.add(page.text("silence.policy.identity." + spelling(policy.identity().name())));
    return sentences;
  }

  static String kind(Page page, Kind kind) {
    return page.text("silence.kind." + kind.spelling());
  }

  private static String spelling(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
