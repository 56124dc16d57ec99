package org.chancery.correspondence;

import java.util.List;

/// Something to look at before a note leaves the house. It hinders nothing.
///
/// @param key of its message
public record Remark(String key, List<Object> parameters) {

  public Remark {
    parameters = List.copyOf(parameters);
  }

  static Remark of(String key, Object... parameters) {
    return new Remark(key, List.of(parameters));
  }
}
