/**
 * JSON and YAML as one tree of {@link DataNode}s that know where they stand. The parsers stay in
 * this package; everybody else sees the tree.
 */
@NullMarked
package io.github.stretchlint.data;

import org.jspecify.annotations.NullMarked;
