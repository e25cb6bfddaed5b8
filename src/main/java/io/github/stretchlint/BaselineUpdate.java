package io.github.stretchlint;

import java.nio.file.Path;

/**
 * What became of a baseline that was written.
 *
 * @param file where it lies
 * @param findings how many findings it has now
 * @param files in how many files
 * @param added how many of them it did not have before
 * @param removed how many it had before that are not there any more
 */
public record BaselineUpdate(Path file, int findings, int files, int added, int removed) {}
