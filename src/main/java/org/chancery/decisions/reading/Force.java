package org.chancery.decisions.reading;

/// How strongly a tasking binds. Only a directive one can be overdue.
public enum Force {
  /// Tasks, instructs, mandates, requests; decides that someone shall.
  DIRECTIVE,
  /// Invites, encourages, urges, calls upon, recommends: watched, never overdue.
  EXHORTATIVE,
  /// Someone is named and something will be done, but no verb tasks them.
  IMPLIED
}
