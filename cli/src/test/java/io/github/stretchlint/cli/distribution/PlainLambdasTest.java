package io.github.stretchlint.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes whose lambdas were turned into classes do what they did. */
class PlainLambdasTest {

  /** Lambdas of every kind. */
  public static final class Lambdas implements Supplier<List<Object>> {
    private final List<Object> seen = new ArrayList<>();
    private final String own = "own";

    @Override
    public List<Object> get() {
      int captured = 40;
      long wide = 2;
      IntFunction<Long> sum = number -> captured + wide + number;
      seen.add(sum.apply(0));
      ToLongFunction<Integer> widened = Integer::intValue;
      seen.add(widened.applyAsLong(7));
      ToDoubleFunction<Short> boxed = number -> number / 2.0;
      seen.add(boxed.applyAsDouble((short) 5));
      Function<String, StringBuilder> constructed = StringBuilder::new;
      seen.add(constructed.apply("made").toString());
      BiFunction<String, String, Boolean> unbound = String::startsWith;
      seen.add(unbound.apply("hold", "ho"));
      Consumer<Object> discarded = seen::add;
      discarded.accept("told");
      Supplier<String> hidden = this::hidden;
      seen.add(hidden.get());
      seen.add(IntStream.range(0, 4).mapToObj(Integer::toString).toList());
      seen.add(Stream.of(3, 1, 2).sorted(Lambdas::backwards).toList());
      Supplier<Supplier<String>> nested = () -> () -> own;
      seen.add(nested.get().get());
      return seen;
    }

    private String hidden() {
      return "hidden";
    }

    private static int backwards(Integer one, Integer other) {
      return other - one;
    }
  }

  private static final String NAME = Lambdas.class.getName();
  private static final String HOST = PlainLambdasTest.class.getName();

  @Test
  void whatWasALambdaDoesTheSame() throws Exception {
    Map<String, byte[]> plain = PlainLambdas.in(classes());

    assertThat(new String(plain.get(internal(NAME)), StandardCharsets.ISO_8859_1))
        .contains("$$Lambda0")
        .doesNotContain("LambdaMetafactory");
    Supplier<?> loaded =
        (Supplier<?>) new Loader(plain).loadClass(NAME).getDeclaredConstructor().newInstance();
    assertThat(loaded.get()).isEqualTo(new Lambdas().get());
  }

  private static Map<String, byte[]> classes() throws IOException {
    return Map.of(internal(NAME), bytes(NAME), internal(HOST), bytes(HOST));
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in =
        PlainLambdasTest.class.getClassLoader().getResourceAsStream(internal(name) + ".class")) {
      return in.readAllBytes();
    }
  }

  /** Takes these classes from their bytes, and others from where the test has them. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(PlainLambdasTest.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] content = classes.get(internal(name));
      if (content == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? defineClass(name, content, 0, content.length) : known;
    }
  }
}
