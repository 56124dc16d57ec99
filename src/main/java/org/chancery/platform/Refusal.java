package org.chancery.platform;

import java.util.List;

/// A broken rule of the trade, told to the person who broke it in their own language.
///
/// The key names a message in `messages/`, the parameters fill it. Anything else that throws is a
/// bug.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<Object> parameters;

  public Refusal(String key, Object... parameters) {
    super(key + " " + List.of(parameters));
    this.key = key;
    this.parameters = List.of(parameters);
  }

  public String key() {
    return key;
  }

  public List<Object> parameters() {
    return parameters == null ? List.of() : parameters;
  }
}
