package org.chancery.access;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/// Notes once a minute that a session is in use. Spring Session would write a row, and wait for the
/// disk, with every click.
@Component
class SessionStore implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

  /// The parameters in Spring Session's order.
  private static final String UPDATE =
      """
      UPDATE platform.session s
      SET session_id = n.session_id, last_access_time = n.last_access_time,
        max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
        principal_name = n.principal_name
      FROM (VALUES (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
        AS n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name,
          primary_id)
      WHERE s.primary_id = n.primary_id
        AND (n.last_access_time - s.last_access_time > 60000
          OR n.session_id <> s.session_id
          OR n.max_inactive_interval <> s.max_inactive_interval
          OR n.principal_name IS DISTINCT FROM s.principal_name)
      """;

  @Override
  public void customize(JdbcIndexedSessionRepository sessions) {
    sessions.setUpdateSessionQuery(UPDATE);
  }
}
