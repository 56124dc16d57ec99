/// The pages of the silence procedures: the board, a procedure, its forms.
@NullMarked
package org.chancery.silence.web;

import org.jspecify.annotations.NullMarked;
