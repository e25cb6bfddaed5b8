/** Learns what lines do from labelled write-ups, and measures it. Nothing of it is shipped. */
package io.github.stretchlint.training;
