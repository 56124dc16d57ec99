package org.chancery.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.chancery.platform.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the data lies: an external server where `chancery.database.url` names one, else the server
/// that comes with Chancery, over the folder `chancery.data`.
@Configuration(proxyBeanMethods = false)
class Database {

  @Bean
  @ConditionalOnExpression("'${chancery.database.url:}' == ''")
  EmbeddedPostgres embeddedPostgres(
      @Value("${chancery.data}") Path folder, @Value("${chancery.beside:false}") boolean beside)
      throws IOException {
    return beside ? EmbeddedPostgres.join(folder) : EmbeddedPostgres.start(folder);
  }

  @Bean
  HikariDataSource dataSource(
      ObjectProvider<EmbeddedPostgres> embedded,
      @Value("${chancery.database.url:}") String url,
      @Value("${chancery.database.user:}") String user,
      @Value("${chancery.database.password:}") String password) {
    EmbeddedPostgres own = embedded.getIfAvailable();
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl(own != null ? own.url() : url);
    source.setUsername(own != null ? own.user() : user);
    source.setPassword(own != null ? own.password() : password);
    // Our statements run for milliseconds; to compile one takes PostgreSQL a tenth of a second.
    source.setConnectionInitSql("SET jit = off");
    source.setMaximumPoolSize(10);
    source.setMinimumIdle(1);
    source.setPoolName("chancery");
    return source;
  }
}
