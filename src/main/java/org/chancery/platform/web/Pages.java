package org.chancery.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.platform.DemonstrationClock;
import org.chancery.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Prepares the [Page] of a request. The language is the one asked for in the address, else the one
/// chosen before, else the account's, else the browser's.
@Component
public final class Pages implements HandlerMethodArgumentResolver {

  private static final String COOKIE = "language";

  private final Clock clock;
  private final Masthead masthead;
  private final List<MenuItem> menu;
  private final boolean demonstration;

  Pages(
      Clock clock,
      Masthead masthead,
      ObjectProvider<MenuItem> menu,
      ObjectProvider<DemonstrationClock> demonstration) {
    this.clock = clock;
    this.masthead = masthead;
    this.menu = menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    this.demonstration = demonstration.getIfAvailable() != null;
  }

  public Page of(HttpServletRequest request, @Nullable HttpServletResponse response) {
    Visitor visitor = visitor();
    Language language = language(request, response, visitor);
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Page(
        language,
        visitor,
        masthead,
        menu,
        request.getRequestURI(),
        Optional.ofNullable(request.getQueryString()).orElse(""),
        token == null ? null : new Page.Csrf(token.getParameterName(), token.getToken()),
        clock.instant(),
        demonstration);
  }

  private static @Nullable Visitor visitor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
        ? visitor
        : null;
  }

  private static Language language(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Visitor visitor) {
    String asked = request.getParameter("lang");
    Optional<Language> chosen = asked == null ? Optional.empty() : Language.ofInterface(asked);
    if (chosen.isPresent() && response != null) {
      Cookie cookie = new Cookie(COOKIE, chosen.get().tag());
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setMaxAge(365 * 24 * 3600);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    return chosen
        .or(() -> fromCookie(request))
        .or(() -> Optional.ofNullable(visitor).map(Visitor::preferredLanguage))
        .or(() -> Language.ofInterface(request.getLocale().getLanguage()))
        .orElse(Language.ENGLISH);
  }

  private static Optional<Language> fromCookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : List.of(cookies).stream()
            .filter(c -> c.getName().equals(COOKIE))
            .findFirst()
            .flatMap(c -> Language.ofInterface(c.getValue()));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Page.class;
  }

  @Override
  public Page resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new IllegalStateException("A page answers an HTTP request");
    }
    return of(servlet, request.getNativeResponse(HttpServletResponse.class));
  }
}
