package org.chancery.institution.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstitutionMenu {

  @Bean
  MenuItem institutionMenuItem() {
    return new MenuItem("institution.menu", "/institution", 80, Set.of());
  }
}
