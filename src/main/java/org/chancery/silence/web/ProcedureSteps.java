package org.chancery.silence.web;

import java.util.ArrayList;
import java.util.List;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Step;
import org.chancery.platform.web.Step.State;
import org.chancery.silence.SilenceProcedure;
import org.chancery.silence.Standing;

/// The way of a procedure from its decision to its outcome.
final class ProcedureSteps {

  private ProcedureSteps() {}

  static List<Step> of(Page page, SilenceProcedure procedure, Standing standing) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            State.DONE,
            page.text("silence.step.decided"),
            page.date(procedure.opening().agreedOn()),
            procedure.opening().mandate().label()));
    boolean sent = procedure.circulation().isPresent();
    steps.add(
        new Step(
            sent ? State.DONE : State.NOW,
            page.text("silence.step.circulated"),
            procedure.circulation().map(c -> page.moment(c.at())).orElse(""),
            ""));
    String closing = procedure.closing().map(page::moment).orElse("");
    boolean broken = standing instanceof Standing.Broken;
    State ends =
        switch (standing) {
          case Standing.Provisional _, Standing.Draft _ -> State.COMING;
          case Standing.Running _ -> State.NOW;
          case Standing.Broken _, Standing.Withdrawn _ -> State.BROKEN;
          case Standing.ClosedPending _, Standing.Adopted _ -> State.DONE;
        };
    steps.add(
        new Step(
            ends,
            page.text(
                broken
                    ? "silence.step.broken"
                    : standing instanceof Standing.Withdrawn
                        ? "silence.step.withdrawn"
                        : "silence.step.deadline"),
            standing instanceof Standing.Broken b
                ? page.moment(b.at())
                : standing instanceof Standing.Withdrawn w ? page.moment(w.at()) : closing,
            ""));
    if (!broken && !(standing instanceof Standing.Withdrawn)) {
      State certified =
          switch (standing) {
            case Standing.Adopted _ -> State.DONE;
            case Standing.ClosedPending _ -> State.NOW;
            case Standing.Provisional _, Standing.Draft _, Standing.Running _ -> State.COMING;
            case Standing.Broken _, Standing.Withdrawn _ -> State.BROKEN;
          };
      steps.add(
          new Step(
              certified,
              page.text("silence.step.certified"),
              standing instanceof Standing.Adopted a ? page.moment(a.certifiedAt()) : "",
              ""));
    }
    steps.add(
        new Step(
            procedure.announcement().isPresent() ? State.DONE : State.COMING,
            page.text("silence.step.announced"),
            procedure.announcement().map(a -> page.moment(a.at())).orElse(""),
            ""));
    return steps;
  }
}
