package org.chancery.platform.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/// A page to show: the name of its template and what the template takes beside the [Page].
public final class View {

  private View() {}

  public static ModelAndView of(String template, Page page, Map<String, ?> parts) {
    return of(HttpStatus.OK, template, page, parts);
  }

  public static ModelAndView of(
      HttpStatusCode status, String template, Page page, Map<String, ?> parts) {
    ModelAndView view = new ModelAndView(template, status);
    view.addObject("page", page);
    view.addAllObjects(parts);
    return view;
  }

  /// After a deed, a fresh page (so that reloading does not repeat the deed).
  public static ModelAndView to(String path) {
    return new ModelAndView("redirect:" + path);
  }
}
