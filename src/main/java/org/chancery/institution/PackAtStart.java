package org.chancery.institution;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the pack when the application starts, so that an unsound one is found then and not by the
/// first reader.
@Component
class PackAtStart {

  private final Institution institution;

  PackAtStart(Institution institution) {
    this.institution = institution;
  }

  @EventListener
  void prepare(ContextRefreshedEvent event) {
    institution.pack();
  }
}
