package org.chancery.access.web;

import java.util.List;
import org.chancery.access.Role;
import org.chancery.platform.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the guard before every handler and the pages of this module into the menu.
@Configuration(proxyBeanMethods = false)
class Doorkeeping implements WebMvcConfigurer {

  private final Guard guard;
  private final AccountArgument account;

  Doorkeeping(Guard guard, AccountArgument account) {
    this.guard = guard;
    this.account = account;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard).order(Integer.MIN_VALUE);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(account);
  }

  @Bean
  static MenuItem journalEntry() {
    return new MenuItem("audit.journal", "/audit", 900, JournalController.READER_NAMES);
  }

  @Bean
  static MenuItem accountsEntry() {
    return new MenuItem(
        "access.accounts", "/accounts", 910, java.util.Set.of(Role.ADMINISTRATOR.name()));
  }
}
