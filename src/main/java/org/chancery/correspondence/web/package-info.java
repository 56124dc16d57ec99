/// The register of outgoing notes on screen, drafting and the deeds of the registrar.
@NullMarked
@NamedInterface("web")
package org.chancery.correspondence.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
