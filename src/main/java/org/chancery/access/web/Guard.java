package org.chancery.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.chancery.access.Account;
import org.chancery.access.For;
import org.chancery.access.Open;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Stands before every handler. What carries [For] is for those roles, what carries [Open] for
/// everyone, files of the interface and the page of failures are open, and whatever says nothing is
/// for nobody.
@Component
class Guard implements HandlerInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof ResourceHttpRequestHandler || handler instanceof ErrorController) {
      return true;
    }
    if (handler instanceof HandlerMethod method && rule(method, Open.class).isPresent()) {
      return true;
    }
    Account account = SessionAccounts.current();
    if (account == null) {
      askToSignIn(request, response);
      return false;
    }
    if (handler instanceof HandlerMethod method) {
      Optional<For> rule = rule(method, For.class);
      if (rule.isPresent() && List.of(rule.get().value()).stream().anyMatch(account::is)) {
        return true;
      }
      if (rule.isEmpty()) {
        LOG.error("{} says neither @For nor @Open; it is refused to everybody", method);
      }
    }
    throw new Refusal("access.not-yours");
  }

  /// The rule of the method; where it has none, of its class.
  static <A extends Annotation> Optional<A> rule(HandlerMethod method, Class<A> kind) {
    boolean own = has(method, For.class) || has(method, Open.class);
    return Optional.ofNullable(
        own
            ? AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), kind)
            : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind));
  }

  private static boolean has(HandlerMethod method, Class<? extends Annotation> kind) {
    return AnnotatedElementUtils.hasAnnotation(method.getMethod(), kind);
  }

  /// A page is shown after the sign-in; a deed would not be repeated.
  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean page = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    @Nullable String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(page ? ReturnPath.signInThen(path) : ReturnPath.SIGN_IN);
  }
}
