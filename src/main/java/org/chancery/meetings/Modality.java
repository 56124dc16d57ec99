package org.chancery.meetings;

/// How those who meet come together.
public enum Modality {
  IN_PERSON,
  VIRTUAL,
  HYBRID
}
