package org.chancery.institution;

import java.time.LocalDate;

/// A meeting from which, or until which, something holds.
public record Event(String code, String organ, LocalDate date, boolean assumed, Names names) {}
