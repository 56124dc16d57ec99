package org.chancery.access.web;

import org.chancery.platform.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every answer carries and every request must prove. Who may call what is the [Guard]'s.
@Configuration(proxyBeanMethods = false)
class Security {

  /// Nothing is loaded from elsewhere, nothing inline runs, nobody frames us.
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  /// The proof that a form is ours lies in a cookie, so that a visitor who only looks at the
  /// sign-in page leaves no session behind.
  @Bean
  static CsrfTokenRepository formProofs() {
    CookieCsrfTokenRepository proofs = new CookieCsrfTokenRepository();
    proofs.setCookieName("chancery-form");
    proofs.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return proofs;
  }

  @Bean
  static SecurityFilterChain door(
      HttpSecurity http, SessionAccounts sessions, CsrfTokenRepository formProofs) {
    return http.addFilterBefore(new UnreadableRequests(), CsrfFilter.class)
        .securityContext(c -> c.securityContextRepository(sessions))
        .csrf(c ->
            c.csrfTokenRepository(formProofs)
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .exceptionHandling(c ->
            c.accessDeniedHandler((request, response, _) ->
                RefusedForms.show(request, response, new Refusal("access.form-expired"))))
        .headers(Security::headers)
        .anonymous(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(c -> c.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(c -> c.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(c -> c.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(c -> c.includeSubDomains(false).maxAgeInSeconds(31_536_000))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }
}
