package org.chancery.access;

/// An account whose password is no secret, because it belongs to a demonstration.
public record ShownAccount(String login, String name, Role role, String password) {}
