package org.chancery.platform.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.platform.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Stands in until the organisation's pack supplies the names.
@Configuration(proxyBeanMethods = false)
class ProvisionalMasthead {

  @Bean
  @ConditionalOnMissingBean
  Masthead masthead() {
    return new Masthead() {
      @Override
      public String organisation(Language language) {
        return "Chancery";
      }

      @Override
      public String shortName(Language language) {
        return "Chancery";
      }

      @Override
      public ZoneId seatZone() {
        return ZoneId.of("UTC");
      }

      @Override
      public String seatName(Language language, LocalDate day) {
        return "";
      }
    };
  }
}
