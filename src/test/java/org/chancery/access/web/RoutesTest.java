package org.chancery.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.access.Accounts;
import org.chancery.access.For;
import org.chancery.access.Open;
import org.chancery.access.Role;
import org.chancery.world.HttpVisitor;
import org.chancery.world.People;
import org.chancery.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the application is guarded, and the guards hold.
@ServerTest
class RoutesTest {

  record Route(String method, String path, HandlerMethod handler) {
    @Override
    public String toString() {
      return method + " " + path + " (" + handler.getShortLogMessage() + ")";
    }
  }

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired Accounts accounts;

  @Value("${local.server.port}")
  int port;

  private List<Route> routes() {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .flatMap(e -> {
          Set<RequestMethod> methods = e.getKey().getMethodsCondition().getMethods();
          return e.getKey().getPatternValues().stream()
              .flatMap(path ->
                  (methods.isEmpty()
                          ? Stream.of("GET", "POST")
                          : methods.stream().map(RequestMethod::name))
                      .map(method -> new Route(method, path, e.getValue())));
        })
        .toList();
  }

  /// A path that fits the route, of an object that does not exist.
  private static String address(Route route) {
    return route
        .path()
        .replaceAll("\\{\\*[^}]*}", "/x")
        .replaceAll("\\{[^}]*}", "01763eb2-0000-7000-8000-000000000001")
        .replace("**", "x");
  }

  @Test
  void every_route_says_who_may_call_it() {
    List<Route> unguarded =
        routes().stream()
            .filter(r ->
                Guard.rule(r.handler(), For.class).isEmpty()
                    == Guard.rule(r.handler(), Open.class).isEmpty())
            .toList();
    assertEquals(List.of(), unguarded, "annotate with @For or @Open, not both");
    assertTrue(routes().size() > 10);
  }

  @Test
  void nobody_unknown_gets_past_a_guard() {
    HttpVisitor anonymous = new HttpVisitor(port);
    String proof = anonymous.proof();
    List<String> let = new ArrayList<>();
    for (Route route : routes()) {
      if (Guard.rule(route.handler(), Open.class).isEmpty()) {
        HttpResponse<String> answer =
            anonymous.send(route.method(), address(route), Map.of(), proof);
        if (answer.statusCode() != 302
            || !answer.headers().firstValue("Location").orElse("").contains("/sign-in")) {
          let.add(route + " answered " + answer.statusCode());
        }
      }
    }
    assertEquals(List.of(), let);
  }

  @Test
  void nobody_of_another_role_gets_past_a_guard() {
    List<String> let = new ArrayList<>();
    for (Role role : Role.values()) {
      HttpVisitor visitor =
          new HttpVisitor(port).signIn(People.of(accounts, role).login(), People.PASSWORD);
      String proof = visitor.proof();
      for (Route route : routes()) {
        if (isClosedTo(role, route)) {
          int status = visitor.send(route.method(), address(route), Map.of(), proof).statusCode();
          if (status != 403) {
            let.add(route + " answered " + role + " " + status);
          }
        }
      }
    }
    assertEquals(List.of(), let);
  }

  private static boolean isClosedTo(Role role, Route route) {
    return Guard.rule(route.handler(), Open.class).isEmpty()
        && Guard.rule(route.handler(), For.class).stream()
            .flatMap(f -> Arrays.stream(f.value()))
            .noneMatch(role::equals);
  }

  @Test
  void files_of_the_interface_are_open_and_nothing_else_is_there() {
    HttpVisitor anonymous = new HttpVisitor(port);
    assertEquals(200, anonymous.get("/chancery.css").statusCode());
    assertEquals(404, anonymous.get("/nothing-here").statusCode());
    assertEquals(404, anonymous.get("/refused").statusCode());
  }
}
