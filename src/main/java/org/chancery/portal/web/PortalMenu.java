package org.chancery.portal.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortalMenu {

  @Bean
  MenuItem portalMenuItem() {
    return new MenuItem("portal.menu", "/portal", 5, Set.of("DELEGATION"));
  }
}
