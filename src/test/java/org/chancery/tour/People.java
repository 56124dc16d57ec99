package org.chancery.tour;

import com.microsoft.playwright.Page;
import java.util.function.BiFunction;
import org.chancery.world.DemonstrationAccount;

/// The people of the case, each at a window of their own; the delegation reads on a phone.
record People(
    Visitor officer, Visitor registrar, Visitor director, Visitor mongolia, Visitor administrator) {

  static People at(String address, Eye eye, BiFunction<Integer, Integer, Page> windows) {
    return new People(
        desk(address, eye, windows).enters(DemonstrationAccount.OFFICER),
        desk(address, eye, windows).enters(DemonstrationAccount.REGISTRAR),
        desk(address, eye, windows).enters(DemonstrationAccount.DIRECTOR),
        new Visitor(windows.apply(390, 844), address, eye).enters(DemonstrationAccount.MONGOLIA),
        desk(address, eye, windows).enters(DemonstrationAccount.ADMINISTRATOR));
  }

  private static Visitor desk(String address, Eye eye, BiFunction<Integer, Integer, Page> windows) {
    return new Visitor(windows.apply(1280, 860), address, eye);
  }
}
