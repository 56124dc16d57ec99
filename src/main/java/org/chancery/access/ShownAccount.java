package org.chancery.access;

import org.chancery.platform.Localized;

/// An account whose password is no secret, because it belongs to a demonstration.
public record ShownAccount(String login, Localized name, Role role, String password) {}
