package org.chancery.delegations.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DelegationsMenu {

  @Bean
  MenuItem delegationsMenuItem() {
    return new MenuItem("delegations.menu", "/delegations", 70, Set.of());
  }
}
