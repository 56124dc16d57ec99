/// Meetings: the list, and a meeting with its dates.
@NullMarked
@NamedInterface("web")
package org.chancery.meetings.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
