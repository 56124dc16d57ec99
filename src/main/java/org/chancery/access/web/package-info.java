/// The door and its pages: sign-in, accounts, the guard of every handler, the journal of acts.
@NullMarked
package org.chancery.access.web;

import org.jspecify.annotations.NullMarked;
