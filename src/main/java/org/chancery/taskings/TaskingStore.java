package org.chancery.taskings;

import static org.chancery.schema.taskings.Tables.CURRENT;
import static org.chancery.schema.taskings.Tables.STEP;
import static org.chancery.schema.taskings.Tables.TASKING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.audit.Mandate;
import org.chancery.platform.DeadlineJson;
import org.chancery.platform.Ids;
import org.chancery.platform.Refusal;
import org.chancery.schema.taskings.tables.records.StepRecord;
import org.chancery.schema.taskings.tables.records.TaskingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TaskingStore {

  /// What has no last day comes after everything that has one.
  private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

  private static final Field<LocalDate> DUE = DSL.coalesce(CURRENT.LAST_DAY, DSL.val(SOME_DAY));

  private final DSLContext sql;

  TaskingStore(DSLContext sql) {
    this.sql = sql;
  }

  void add(Tasking tasking) {
    Assignment it = tasking.assignment();
    TaskingId first = it.dependsOn();
    sql.insertInto(TASKING)
        .set(TASKING.ID, tasking.id().value())
        .set(TASKING.DECISION, it.mandate().decision())
        .set(TASKING.PARAGRAPH, it.mandate().paragraph())
        .set(TASKING.MANDATE_LABEL, it.mandate().label())
        .set(TASKING.MANDATE_WORDS, it.words())
        .set(TASKING.ACTORS, it.actors().toArray(String[]::new))
        .set(TASKING.ACTION, it.action())
        .set(TASKING.RECIPIENTS, it.recipients().toArray(String[]::new))
        .set(TASKING.FORCE, it.force().name().toLowerCase(Locale.ROOT))
        .set(TASKING.DEADLINE, DeadlineJson.write(it.deadline()))
        .set(TASKING.CONDITION, it.condition())
        .set(TASKING.DEPENDS_ON, first == null ? null : first.value())
        .set(TASKING.ASSIGNED_AT, tasking.assignedAt().atOffset(ZoneOffset.UTC))
        .set(TASKING.ASSIGNED_BY, tasking.assignedBy())
        .execute();
  }

  void append(Tasking tasking, Step step) {
    StepRecord row = StepStore.write(step);
    row.setTasking(tasking.id().value());
    row.setNumber(tasking.steps().size() + 1);
    sql.insertInto(STEP).set(row).execute();
  }

  Optional<Tasking> find(TaskingId id) {
    return withSteps(sql.selectFrom(TASKING).where(TASKING.ID.eq(id.value())).fetch()).stream()
        .findFirst();
  }

  /// Holds the tasking until the transaction ends, so that two steps cannot be taken at once.
  Optional<Tasking> findForChange(TaskingId id) {
    return withSteps(sql.selectFrom(TASKING).where(TASKING.ID.eq(id.value())).forUpdate().fetch())
        .stream()
        .findFirst();
  }

  List<Tasking> ofDecision(UUID decision) {
    return withSteps(
        sql.selectFrom(TASKING).where(TASKING.DECISION.eq(decision)).orderBy(TASKING.ID).fetch());
  }

  List<String> actors() {
    Field<String> actor = DSL.field("actor", String.class);
    return sql.selectDistinct(actor)
        .from(TASKING, DSL.unnest(TASKING.ACTORS).as("a", "actor"))
        .orderBy(actor)
        .limit(200)
        .fetch(actor);
  }

  Listing list(TaskingFilter filter, Instant now, ZoneId seat) {
    Condition where = shown(filter.shown(), now, seat);
    if (filter.actor() != null) {
      where = where.and(DSL.val(filter.actor()).eq(DSL.any(CURRENT.ACTORS)));
    }
    if (filter.words() != null) {
      where = where.and(CURRENT.ACTION.containsIgnoreCase(filter.words()));
    }
    if (filter.after() != null) {
      where = where.and(after(filter.after()));
    }
    var keys =
        sql.select(CURRENT.ID, DUE)
            .from(CURRENT)
            .where(where)
            .orderBy(DUE, CURRENT.ID)
            .limit(filter.limit() + 1)
            .fetch();
    boolean more = keys.size() > filter.limit();
    var shown = more ? keys.subList(0, filter.limit()) : keys;
    String next = more ? shown.getLast().value2() + "_" + shown.getLast().value1() : null;
    return new Listing(inOrder(shown.stream().map(k -> k.value1()).toList()), next);
  }

  private List<Tasking> inOrder(List<UUID> ids) {
    List<Tasking> found =
        new ArrayList<>(withSteps(sql.selectFrom(TASKING).where(TASKING.ID.in(ids)).fetch()));
    found.sort((a, b) -> ids.indexOf(a.id().value()) - ids.indexOf(b.id().value()));
    return found;
  }

  private static Condition after(String cursor) {
    String[] parts = cursor.split("_", 2);
    try {
      return DSL.row(DUE, CURRENT.ID).gt(LocalDate.parse(parts[0]), Ids.parse(parts[1]));
    } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
      throw new Refusal("platform.not-found");
    }
  }

  private static Condition shown(TaskingFilter.Shown shown, Instant now, ZoneId seat) {
    Condition ended = CURRENT.LAST_STEP.in("completed", "superseded", "cancelled");
    Condition notEnded = CURRENT.LAST_STEP.isNull().or(DSL.not(ended));
    Condition live = DSL.condition(CURRENT.LIVE);
    Condition running = live.and(notEnded).and(CURRENT.LAST_STEP.ne("delivered"));
    LocalDate today = now.atZone(seat).toLocalDate();
    Condition missed =
        CURRENT
            .LAST_INSTANT
            .lt(now.atOffset(ZoneOffset.UTC))
            .or(CURRENT.LAST_INSTANT.isNull().and(CURRENT.LAST_DAY.lt(today)));
    return switch (shown) {
      case TO_DO -> running;
      case OVERDUE ->
          running.and(missed).and(CURRENT.FORCE.ne("exhortative")).and(CURRENT.CONDITION.isNull());
      case PROVISIONAL -> DSL.not(live).and(notEnded);
      case DELIVERED -> CURRENT.LAST_STEP.eq("delivered");
      case COMPLETED -> CURRENT.LAST_STEP.eq("completed");
      case GONE -> CURRENT.LAST_STEP.in("superseded", "cancelled");
      case ALL -> DSL.noCondition();
    };
  }

  private List<Tasking> withSteps(List<TaskingRecord> rows) {
    List<UUID> ids = rows.stream().map(TaskingRecord::getId).toList();
    Map<UUID, List<Step>> steps =
        sql.selectFrom(STEP)
            .where(STEP.TASKING.in(ids))
            .orderBy(STEP.TASKING, STEP.NUMBER)
            .fetchGroups(STEP.TASKING, StepStore::read);
    return rows.stream().map(row -> read(row, steps.get(row.getId()))).toList();
  }

  private static Tasking read(TaskingRecord row, @Nullable List<Step> steps) {
    UUID first = row.getDependsOn();
    return new Tasking(
        new TaskingId(row.getId()),
        new Assignment(
            new Mandate(row.getDecision(), row.getParagraph(), row.getMandateLabel()),
            row.getMandateWords(),
            List.of(row.getActors()),
            row.getAction(),
            List.of(row.getRecipients()),
            Force.valueOf(row.getForce().toUpperCase(Locale.ROOT)),
            DeadlineJson.read(row.getDeadline()),
            row.getCondition(),
            first == null ? null : new TaskingId(first)),
        row.getAssignedAt().toInstant(),
        row.getAssignedBy(),
        steps == null ? List.of() : steps);
  }
}
