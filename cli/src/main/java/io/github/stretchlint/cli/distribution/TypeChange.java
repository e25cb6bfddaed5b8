package io.github.stretchlint.cli.distribution;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What makes a value of one type one of another, as the compiler does with an argument.
 *
 * @param from the type that it has
 * @param to the type that it gets
 */
record TypeChange(Type from, Type to) {

  private static final Map<Type, String> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.SHORT_TYPE, "java/lang/Short",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.DOUBLE_TYPE, "java/lang/Double");

  static TypeChange of(Type from, Type to) {
    return new TypeChange(from, to);
  }

  void write(MethodVisitor code) {
    if (from.equals(to)) {
      return;
    }
    if (to.equals(Type.VOID_TYPE)) {
      code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    } else if (isPrimitive(from)) {
      if (isPrimitive(to)) {
        widen(from, code);
      } else {
        box(code);
      }
    } else if (isPrimitive(to)) {
      unbox(code);
    } else {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return BOXES.containsKey(type);
  }

  private void box(MethodVisitor code) {
    String box = BOXES.getOrDefault(from, "");
    String type = Type.getMethodDescriptor(Type.getObjectType(box), from);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
  }

  /** What is in a box of a smaller type is widened behind it. */
  private void unbox(MethodVisitor code) {
    Type inside = to;
    for (Map.Entry<Type, String> box : BOXES.entrySet()) {
      inside = box.getValue().equals(from.getInternalName()) ? box.getKey() : inside;
    }
    String box = BOXES.getOrDefault(inside, "");
    if (!box.equals(from.getInternalName())) {
      code.visitTypeInsn(Opcodes.CHECKCAST, box);
    }
    String type = Type.getMethodDescriptor(inside);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, inside.getClassName() + "Value", type, false);
    widen(inside, code);
  }

  private void widen(Type narrow, MethodVisitor code) {
    String change = letter(narrow) + letter(to);
    switch (change) {
      case "II", "JJ", "FF", "DD" -> {}
      case "IJ" -> code.visitInsn(Opcodes.I2L);
      case "IF" -> code.visitInsn(Opcodes.I2F);
      case "ID" -> code.visitInsn(Opcodes.I2D);
      case "JF" -> code.visitInsn(Opcodes.L2F);
      case "JD" -> code.visitInsn(Opcodes.L2D);
      case "FD" -> code.visitInsn(Opcodes.F2D);
      default -> throw new IllegalStateException("no lambda makes " + to + " of " + narrow);
    }
  }

  /** All that is as wide as an int is one on the stack. */
  private static String letter(Type type) {
    return switch (type.getSort()) {
      case Type.LONG, Type.FLOAT, Type.DOUBLE -> type.getDescriptor();
      default -> "I";
    };
  }
}
