package org.chancery.taskings;

/// How strongly a tasking binds.
public enum Force {
  /// Tasks, instructs, mandates, requests.
  DIRECTIVE,
  /// Invites, encourages, urges, calls upon: watched, never overdue.
  EXHORTATIVE,
  /// Someone is named and something will be done, but no verb tasks them.
  IMPLIED
}
