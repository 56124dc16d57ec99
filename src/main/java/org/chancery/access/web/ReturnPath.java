package org.chancery.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a path of ours, never another's address.
final class ReturnPath {

  static final String SIGN_IN = "/sign-in";

  /// One slash, then neither slash nor backslash (browsers read both as another host), and only
  /// signs that stand in an address.
  private static final Pattern OURS =
      Pattern.compile("/(?:[\\w.~!$&'()*+,;=:@%?-][\\w.~!$&'()*+,;=:@%?/-]*)?");

  private ReturnPath() {}

  static String signInThen(String path) {
    return path.equals("/")
        ? SIGN_IN
        : SIGN_IN + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /// The path if it is ours, else the first page.
  static String safe(@Nullable String path) {
    return path != null
            && path.length() <= 2000
            && OURS.matcher(path).matches()
            && !path.startsWith(SIGN_IN)
        ? path
        : "/";
  }
}
