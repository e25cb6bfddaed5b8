/** The Maven plugin: lints a project's write-ups as a part of its build. */
@NullMarked
package io.github.stretchlint.maven;

import org.jspecify.annotations.NullMarked;
