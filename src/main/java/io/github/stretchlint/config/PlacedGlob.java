package io.github.stretchlint.config;

import io.github.stretchlint.files.Glob;

/**
 * A glob of a configuration.
 *
 * @param glob the pattern, for paths below the configuration's folder
 * @param place where it is written
 */
record PlacedGlob(Glob glob, Place place) {}
