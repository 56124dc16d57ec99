package org.chancery.meetings.web;

import java.util.Set;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingMenu {

  @Bean
  MenuItem meetingsMenu() {
    return new MenuItem(
        "meetings.menu", "/meetings", 50, Set.of("REGISTRAR", "OFFICER", "EXECUTIVE_DIRECTOR"));
  }
}
