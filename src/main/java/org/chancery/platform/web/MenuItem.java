package org.chancery.platform.web;

import java.util.Set;

/// An entry of the main menu, contributed as a bean by the module it leads to.
///
/// @param messageKey the words
/// @param href where it leads; pages below it belong to the entry
/// @param order its place, small numbers first
/// @param roles the names of the roles that see it; empty for everyone signed in
public record MenuItem(String messageKey, String href, int order, Set<String> roles) {

  boolean isFor(Visitor visitor) {
    return roles.isEmpty() || visitor.roleNames().stream().anyMatch(roles::contains);
  }
}
