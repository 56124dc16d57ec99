package org.chancery.taskings;

import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.platform.DeadlineJson;
import org.chancery.schema.taskings.tables.records.StepRecord;

/// The rows of the ledger of steps.
final class StepStore {

  private StepStore() {}

  static StepRecord write(Step step) {
    StepRecord row = new StepRecord();
    row.setAt(step.at().atOffset(ZoneOffset.UTC));
    row.setByWhom(step.by());
    row.setWords(step.words());
    switch (step) {
      case Step.BecameLive _ -> row.setKind("live");
      case Step.Delivered delivered -> {
        row.setKind("delivered");
        row.setFile(delivered.file());
      }
      case Step.Completed _ -> row.setKind("completed");
      case Step.Postponed postponed -> {
        row.setKind("postponed");
        row.setDeadline(DeadlineJson.write(postponed.deadline()));
      }
      case Step.Superseded _ -> row.setKind("superseded");
      case Step.Cancelled _ -> row.setKind("cancelled");
    }
    return row;
  }

  static Step read(StepRecord row) {
    Instant at = row.getAt().toInstant();
    String by = row.getByWhom();
    String words = row.getWords();
    return switch (row.getKind()) {
      case "live" -> new Step.BecameLive(at, by, words);
      case "delivered" -> new Step.Delivered(at, by, words, row.getFile());
      case "completed" -> new Step.Completed(at, by, words);
      case "postponed" -> new Step.Postponed(at, by, words, DeadlineJson.read(row.getDeadline()));
      case "superseded" -> new Step.Superseded(at, by, words);
      case "cancelled" -> new Step.Cancelled(at, by, words);
      default -> throw new IllegalStateException("Unknown step: " + row.getKind());
    };
  }
}
