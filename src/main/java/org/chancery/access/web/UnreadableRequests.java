package org.chancery.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stops a request whose fields cannot be read, an upload beyond the limit above all, before
/// anything asks for them: it is refused with a page like any other.
final class UnreadableRequests extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Refusal refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
    } else {
      RefusedForms.show(new Unread(request), response, refusal);
    }
  }

  private static @Nullable Refusal refusal(HttpServletRequest request) {
    try {
      request.getParameter("_csrf");
      return null;
    } catch (InvalidParameterException unreadable) {
      return unreadable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
          ? new Refusal("platform.upload-too-large", 25)
          : new Refusal("platform.bad-request");
    }
  }

  /// The request without what cannot be read.
  private static final class Unread extends HttpServletRequestWrapper {

    Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}
