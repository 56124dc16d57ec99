package org.chancery.access;

/// What an open account is recognised by.
///
/// @param version grows with every change of the password; a session of an older one is over
record Credentials(AccountId account, String login, String hash, int version) {

  /// Never the hash, wherever this is printed.
  @Override
  public String toString() {
    return "Credentials[" + login + "]";
  }
}
