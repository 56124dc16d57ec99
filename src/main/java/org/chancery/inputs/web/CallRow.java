package org.chancery.inputs.web;

import org.chancery.audit.Mandate;
import org.chancery.inputs.Call;
import org.chancery.inputs.Inputs;
import org.chancery.inputs.Standing;
import org.chancery.platform.Deadline;
import org.chancery.platform.web.Badge;
import org.chancery.platform.web.Page;

/// A call for inputs as a line of the register.
///
/// @param answered how many states have answered
/// @param invited of how many
public record CallRow(
    String href,
    String subject,
    Mandate mandate,
    String mandateHref,
    Deadline deadline,
    int answered,
    int invited,
    Badge badge,
    boolean over) {

  static CallRow of(Page page, Inputs inputs, Call call) {
    Standing standing = inputs.standing(call);
    Mandate mandate = call.request().mandate();
    var coverage = call.coverage(page.masthead().seatZone());
    return new CallRow(
        "/inputs/" + call.id(),
        call.request().subject(),
        mandate,
        "/decisions/mandate/" + call.id(),
        call.request().deadline(),
        (int) coverage.stream().filter(Call::answered).count(),
        coverage.size(),
        InputBadge.of(page, standing),
        !(standing instanceof Standing.Running));
  }
}
