package org.chancery.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.platform.DemonstrationClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/// What no handler foresaw is told in the reader's language, without a word of what broke.
class FailuresTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-12-09T04:00:00Z"), ZoneOffset.UTC);

  private static ModelAndView answer(int status, String language) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    Pages pages =
        new Pages(
            CLOCK,
            new PlainMasthead(),
            beans.getBeanProvider(MenuItem.class),
            beans.getBeanProvider(DemonstrationClock.class));
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    request.setParameter("lang", language);
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    request.setAttribute(
        RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret of the house"));
    return new Failures(pages, CLOCK).handleRequest(request, new MockHttpServletResponse());
  }

  @ParameterizedTest
  @CsvSource({
    "400,en,This cannot be done",
    "403,en,Not open to you",
    "404,ru,Здесь ничего нет",
    "413,kk,Файл тым үлкен",
    "500,kk,Біздің тарапымыздан қате кетті",
    "503,ru,Ошибка на нашей стороне"
  })
  void every_failure_has_its_page(int status, String language, String title) {
    ModelAndView view = answer(status, language);
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render(view.getViewName() + ".jte", view.getModel(), output);
    assertEquals(status, view.getStatus() == null ? 0 : view.getStatus().value());
    assertTrue(output.toString().contains("<h1>" + title + "</h1>"), title);
    assertFalse(output.toString().contains("secret"), "the page tells what broke");
  }
}
