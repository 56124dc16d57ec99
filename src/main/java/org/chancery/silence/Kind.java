package org.chancery.silence;

import java.util.Locale;

/// What a communication is. Which kinds break the silence is for the policy to say.
public enum Kind {
  OBJECTION,
  AMENDMENT,
  VOTE_REQUEST,
  HOLD,
  /// Takes the state's earlier objections back.
  RECALL,
  RESERVATION,
  COMMENT,
  QUESTION,
  SUPPORT,
  /// The state takes no part; never shown as silence.
  RECUSAL,
  ACKNOWLEDGEMENT,
  /// Received, not yet read for what it is. Blocks certification.
  UNCLASSIFIED;

  /// As packs and messages write it: `vote-request`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Kind spelled(String spelling) {
    return valueOf(spelling.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
