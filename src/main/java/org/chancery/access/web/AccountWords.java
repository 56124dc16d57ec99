package org.chancery.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.access.Entry;
import org.chancery.access.Post;
import org.chancery.access.Role;
import org.chancery.platform.Language;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Page;

/// How pages name posts, roles and languages.
public final class AccountWords {

  private AccountWords() {}

  /// The title of the post, else its role; behind it the state whose delegation it is in.
  public static String post(Page page, Post post) {
    String title =
        post.title()
            .map(t -> t.in(page.language()))
            .orElseGet(() -> page.text("access.role." + post.role()));
    return post.state() == null ? title : title + " (" + post.state() + ")";
  }

  /// The posts held today.
  public static String posts(Page page, Entry account) {
    return account.holdings().stream()
        .filter(h -> h.holdsOn(page.today()))
        .map(h -> post(page, h.post()))
        .collect(Collectors.joining(", "));
  }

  public static List<Choice> roles(Page page) {
    return Arrays.stream(Role.values())
        .map(r -> new Choice(r.name(), page.text("access.role." + r)))
        .toList();
  }

  /// The languages of the interface, and none of them: then the browser's.
  public static List<Choice> languages(Page page) {
    return Stream.concat(
            Stream.of(new Choice("", page.text("access.language.browser"))),
            Language.OF_THE_INTERFACE.stream()
                .map(l -> new Choice(l.tag(), page.text("platform.language.name." + l.tag()))))
        .toList();
  }
}
