/** Files: which ones are linted, how reports name them, and how one is written as a whole. */
@NullMarked
package io.github.stretchlint.files;

import org.jspecify.annotations.NullMarked;
