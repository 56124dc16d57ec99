package org.chancery.delegations;

/// To whom a circular note goes.
public enum Group {
  /// Every member, the host through its ministry, the others through their embassies.
  MEMBERS
}
