package org.chancery.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.chancery.platform.Messages;
import org.chancery.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Shows a refusal as a page in the reader's language that says what to do.
@ControllerAdvice
class Refusals {

  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status =
        switch (refusal.key()) {
          case "platform.bad-request" -> HttpStatus.BAD_REQUEST;
          case "platform.not-found" -> HttpStatus.NOT_FOUND;
          case "access.not-yours" -> HttpStatus.FORBIDDEN;
          case "platform.upload-too-large" -> HttpStatus.CONTENT_TOO_LARGE;
          default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    return page(status, refusal, request, response);
  }

  @ExceptionHandler
  ModelAndView tooLarge(
      MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response) {
    return page(
        HttpStatus.CONTENT_TOO_LARGE,
        new Refusal("platform.upload-too-large", 25),
        request,
        response);
  }

  @ExceptionHandler
  ModelAndView noUpload(
      MultipartException e, HttpServletRequest request, HttpServletResponse response) {
    return page(HttpStatus.BAD_REQUEST, new Refusal("platform.bad-request"), request, response);
  }

  @ExceptionHandler
  ModelAndView notFound(
      NoResourceFoundException e, HttpServletRequest request, HttpServletResponse response) {
    return page(HttpStatus.NOT_FOUND, new Refusal("platform.not-found"), request, response);
  }

  private ModelAndView page(
      HttpStatus status,
      Refusal refusal,
      HttpServletRequest request,
      HttpServletResponse response) {
    Page page = pages.of(request, response);
    String words = Messages.shared().text(page.language(), refusal);
    return View.of(
        status, "platform/refusal", page, Map.of("words", words, "status", status.value()));
  }
}
