package org.chancery.taskings.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskingMenu {

  @Bean
  MenuItem taskingsMenu() {
    return new MenuItem(
        "taskings.menu", "/taskings", 30, Set.of("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR"));
  }
}
