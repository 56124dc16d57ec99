package org.chancery.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.chancery.platform.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/// The page for what no handler foresaw: a request that cannot be read, a door that is closed, a
/// fault of ours. It says what to do, never what broke; a fault carries a reference under which the
/// log tells the rest.
@Component("/error")
class Failures implements Controller, ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Pages pages;
  private final Clock clock;

  Failures(Pages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
    Page page = pages.of(request, response);
    HttpStatus status = status(request);
    String words =
        switch (status) {
          case NOT_FOUND -> page.text("platform.not-found");
          case FORBIDDEN -> page.text("platform.forbidden");
          case CONTENT_TOO_LARGE -> page.text("platform.upload-too-large", 25);
          case TOO_MANY_REQUESTS -> page.text("platform.too-many");
          default ->
              status.is5xxServerError()
                  ? page.text("platform.failure", reference(request))
                  : page.text("platform.bad-request");
        };
    return View.of(
        status, "platform/refusal", page, Map.of("words", words, "status", status.value()));
  }

  private static HttpStatus status(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private String reference(HttpServletRequest request) {
    String id = Ids.next(clock).toString();
    String reference = id.substring(id.length() - 8);
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    LOG.error(
        "Failure {} at {} {}: {}", reference, request.getMethod(), address, String.valueOf(cause));
    return reference;
  }
}
