package org.chancery.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone at a browser without JavaScript: keeps cookies, sends forms with their proof, does not
/// follow redirects.
public final class HttpVisitor {

  private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String base;

  public HttpVisitor(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  public HttpVisitor signIn(String login, String password) {
    HttpResponse<String> answer = post("/sign-in", Map.of("login", login, "password", password));
    if (answer.statusCode() != 302) {
      throw new AssertionError("Sign-in was refused: " + answer.statusCode() + answer.body());
    }
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send("POST", path, fields, proof());
  }

  /// Any method, with any proof or none ("").
  public HttpResponse<String> send(
      String method, String path, Map<String, String> fields, String proof) {
    String form =
        fields.entrySet().stream()
            .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&"));
    String body = proof.isEmpty() ? form : form + "&_csrf=" + encoded(proof);
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /// Sends one file with a form, as a stream: a large one is never whole in memory.
  public HttpResponse<String> upload(
      String path, String field, String name, Supplier<InputStream> content, long length) {
    String boundary = "chancery-visitor";
    String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
    byte[] before =
        (part
                + "_csrf\"\r\n\r\n"
                + proof()
                + "\r\n"
                + part
                + field
                + "\"; filename=\""
                + name
                + "\"")
            .concat("\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofByteArray(before),
            length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), length),
            BodyPublishers.ofByteArray(after));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body)
            .build());
  }

  /// The hidden field of a form of ours.
  public String proof() {
    for (String page : List.of("/sign-in", "/password")) {
      Matcher found = PROOF.matcher(get(page).body());
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new AssertionError("No page shows a form");
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
