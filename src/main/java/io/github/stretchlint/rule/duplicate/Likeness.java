package io.github.stretchlint.rule.duplicate;

/** How two texts that share most of their words belong together. */
enum Likeness {
  /** The same thing is told twice. */
  COPY,
  /** One stretch in two variants: for another side, part of the body or piece of equipment. */
  VARIANT,
  /** Different stretches that have some sentences in common. */
  OTHER
}
