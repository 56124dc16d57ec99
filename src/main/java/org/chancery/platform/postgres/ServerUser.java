package org.chancery.platform.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// As whom the server runs. PostgreSQL refuses to run as root; where root starts Chancery, the
/// server gets a user namespace of its own, or, where the kernel forbids that, the user *nobody*.
enum ServerUser {
  OURSELVES(""),
  OWN_NAMESPACE("unshare -U"),
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all");

  private final String prefix;

  ServerUser(String prefix) {
    this.prefix = prefix;
  }

  static ServerUser choose() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return OURSELVES;
    }
    Optional<ServerUser> first =
        List.of(OWN_NAMESPACE, NOBODY).stream().filter(ServerUser::works).findFirst();
    return first.orElseThrow(() ->
        new IOException(
            "PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                + " start Chancery as an ordinary user"));
  }

  List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    if (!prefix.isEmpty()) {
      command.addAll(List.of(prefix.split(" ", -1)));
    }
    command.addAll(List.of(words));
    return command;
  }

  /// Hands a folder to the user, where that is another one than ours.
  void own(Path folder) throws IOException {
    if (this != NOBODY) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            return visitFile(path, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.setAttribute(path, "unix:uid", 65534);
            Files.setAttribute(path, "unix:gid", 65534);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean works() {
    try {
      Process probe =
          new ProcessBuilder(command("true"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return probe.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
