/** A user's own embedding service, asked over HTTP, as further evidence of which duties are the same. Off unless configured. */
@NullMarked
package org.zhize.embedding;

import org.jspecify.annotations.NullMarked;
