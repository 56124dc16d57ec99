/// How an organisation's pack is read: files, places in them, problems found, differences.
@NullMarked
@NamedInterface("pack")
package org.chancery.institution.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
