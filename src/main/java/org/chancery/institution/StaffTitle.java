package org.chancery.institution;

import java.util.List;
import org.chancery.platform.Period;

/// A title of the professional staff, derived from the diplomatic rank held.
public record StaffTitle(String code, Period period, List<String> ranks, Names names) {}
