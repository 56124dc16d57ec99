package org.chancery.decisions;

/// What a deciding text is. Always said by an officer: drafts are written in the past tense too
/// ("SOC approved the Budget", two days before it met).
public enum Status {
  DRAFT,
  AS_ADOPTED
}
