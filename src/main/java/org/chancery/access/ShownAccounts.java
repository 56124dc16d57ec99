package org.chancery.access;

import java.util.List;

/// The accounts that the door may offer to everybody. There are none but in a demonstration.
public interface ShownAccounts {

  List<ShownAccount> list();
}
