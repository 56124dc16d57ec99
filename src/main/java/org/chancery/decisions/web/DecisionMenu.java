package org.chancery.decisions.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionMenu {

  @Bean
  MenuItem decisionsMenu() {
    return new MenuItem(
        "decisions.menu", "/decisions", 20, Set.of("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR"));
  }
}
