package io.github.stretchlint.cli.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns the lambdas of a jar's classes into classes. A JVM links a lambda when it is first met,
 * which takes about seven times as long as to take a class from the archive of loaded classes; a
 * run meets hundreds.
 *
 * <p>The classes are nestmates of those that have the lambdas, so that they can call what is
 * private there. Before Java 11 there were no nests: lambdas of such classes are left alone.
 */
final class PlainLambdas {

  private static final int FIRST_WITH_NESTS = Opcodes.V11;
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private final Map<String, List<String>> nests = new LinkedHashMap<>();

  private PlainLambdas() {}

  /**
   * Returns classes without lambdas, and those that the lambdas became.
   *
   * @param classes the classes of a jar by their internal names
   */
  static Map<String, byte[]> in(Map<String, byte[]> classes) {
    PlainLambdas plain = new PlainLambdas();
    classes.forEach(plain::convert);
    plain.nests.forEach(plain::enlarge);
    return plain.classes;
  }

  private void convert(String name, byte[] content) {
    ClassReader reader = new ClassReader(content);
    // A constant pool that is kept would keep the lambdas, too.
    ClassWriter writer = new ClassWriter(0);
    Converter converter = new Converter(writer);
    reader.accept(converter, 0);
    classes.put(name, converter.made.isEmpty() ? content : writer.toByteArray());
    classes.putAll(converter.made);
    if (!converter.made.isEmpty()) {
      nests
          .computeIfAbsent(converter.host, host -> new ArrayList<>())
          .addAll(converter.made.keySet());
    }
  }

  private void enlarge(String host, List<String> members) {
    ClassReader reader = new ClassReader(classes.get(host));
    ClassWriter writer = new ClassWriter(0);
    reader.accept(writer, 0);
    members.forEach(writer::visitNestMember);
    classes.put(host, writer.toByteArray());
  }

  /** Puts calls of made classes where the lambdas of a class were. */
  private static final class Converter extends ClassVisitor {
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private String name = "";
    private String host = "";
    private int version;

    Converter(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String parent,
        String[] interfaces) {
      this.version = version;
      this.name = name;
      this.host = name;
      super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
      this.host = host;
      super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(
            String single, String captured, Handle bootstrap, Object... arguments) {
          String lambda = name + "$$Lambda" + made.size();
          if ((version & 0xFFFF) >= FIRST_WITH_NESTS
              && bootstrap.getOwner().equals(FACTORY)
              && bootstrap.getName().equals("metafactory")) {
            LambdaClass lambdaClass =
                new LambdaClass(
                    lambda,
                    Type.getMethodType(captured),
                    (Type) arguments[0],
                    (Handle) arguments[1],
                    (Type) arguments[2]);
            made.put(lambda, lambdaClass.write(version, host, single));
            super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.MAKE, captured, false);
          } else {
            super.visitInvokeDynamicInsn(single, captured, bootstrap, arguments);
          }
        }
      };
    }
  }
}
