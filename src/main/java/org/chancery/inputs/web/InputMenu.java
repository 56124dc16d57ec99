package org.chancery.inputs.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InputMenu {

  @Bean
  MenuItem inputsMenu() {
    return new MenuItem(
        "inputs.menu", "/inputs", 45, Set.of("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR"));
  }
}
