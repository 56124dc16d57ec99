package org.chancery.silence.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.delegations.Delegations;
import org.chancery.platform.Ordering;
import org.chancery.platform.web.Page;

/// The short names of states on this page, in the alphabet of its language.
record StateNames(Delegations delegations, Page page) {

  String of(String code) {
    return delegations
        .findState(code)
        .map(s -> s.shortName(page.language(), page.today()))
        .orElse(code);
  }

  String list(List<String> codes) {
    return codes.stream()
        .map(this::of)
        .sorted(Ordering.in(page.language()))
        .collect(Collectors.joining(", "));
  }

  Comparator<String> order() {
    return Comparator.comparing(this::of, Ordering.in(page.language()));
  }
}
