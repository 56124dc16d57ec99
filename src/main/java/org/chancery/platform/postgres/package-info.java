/// The PostgreSQL that comes with Chancery: a real server of its own, started with the application.
@NullMarked
package org.chancery.platform.postgres;

import org.jspecify.annotations.NullMarked;
