package org.chancery.audit;

/// Who is acting: the signed-in account, or the system itself. Supplied by `access`.
public interface CurrentActor {

  /// The account's sign-in name; `system` where no person acts.
  String name();
}
