package org.chancery.correspondence.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The notes in the main menu.
@Configuration(proxyBeanMethods = false)
class NotesEntry {

  @Bean
  static MenuItem notesMenu() {
    return new MenuItem(
        "correspondence.notes", "/notes", 60, Set.of("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR"));
  }
}
