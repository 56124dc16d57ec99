package org.chancery.access.web;

import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;

/// Puts a refusal to the field of the form that it speaks of.
final class AccountProblems {

  private AccountProblems() {}

  static Problems of(Page page, Refusal refusal) {
    String field =
        switch (refusal.key()) {
          case "access.login.form", "access.login.taken" -> "login";
          case "access.name.missing" -> "name";
          case "access.post.state" -> "state";
          case "access.password.wrong" -> "current";
          default -> "";
        };
    return Problems.of(field, page.text(refusal));
  }
}
