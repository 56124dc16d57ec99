package org.chancery.silence.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SilenceMenu {

  @Bean
  MenuItem silenceMenuItem() {
    return new MenuItem(
        "silence.short", "/silence", 40, Set.of("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR"));
  }
}
