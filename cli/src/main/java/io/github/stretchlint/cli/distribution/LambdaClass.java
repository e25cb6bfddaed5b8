package io.github.stretchlint.cli.distribution;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that a lambda becomes: it keeps what the lambda captures and calls its body. What it
 * does to arguments and results is told by {@link java.lang.invoke.LambdaMetafactory}.
 *
 * @param name its internal name
 * @param captured what is captured, and the interface that is implemented
 * @param erased the method of the interface
 * @param body what is called
 * @param instantiated the method of the interface with the types that this lambda knows
 */
record LambdaClass(String name, Type captured, Type erased, Handle body, Type instantiated) {

  /** The static method that makes one. */
  static final String MAKE = "make";

  private static final String CONSTRUCTOR = "<init>";

  /** Returns its bytes. */
  byte[] write(int version, String host, String method) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {captured.getReturnType().getInternalName()};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(version, access, name, null, "java/lang/Object", interfaces);
    writer.visitNestHost(host);
    Type[] kept = captured.getArgumentTypes();
    for (int i = 0; i < kept.length; i++) {
      writer
          .visitField(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
              field(i),
              kept[i].getDescriptor(),
              null,
              null)
          .visitEnd();
    }
    constructor(writer, kept);
    factory(writer, kept);
    implementation(writer, method, kept);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int number) {
    return "captured" + number;
  }

  private static String constructorType(Type[] kept) {
    return Type.getMethodDescriptor(Type.VOID_TYPE, kept);
  }

  private void constructor(ClassWriter writer, Type[] kept) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType(kept), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
    int slot = 1;
    for (int i = 0; i < kept.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(kept[i].getOpcode(Opcodes.ILOAD), slot);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), kept[i].getDescriptor());
      slot += kept[i].getSize();
    }
    end(code, Opcodes.RETURN);
  }

  private void factory(ClassWriter writer, Type[] kept) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_STATIC, MAKE, captured.getDescriptor(), null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int slot = 0;
    for (Type type : kept) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      slot += type.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(kept), false);
    end(code, Opcodes.ARETURN);
  }

  private void implementation(ClassWriter writer, String method, Type[] kept) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    code.visitCode();
    boolean constructs = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (constructs) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    List<Type> wanted = wanted();
    for (int i = 0; i < kept.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), kept[i].getDescriptor());
      TypeChange.of(kept[i], wanted.get(i)).write(code);
    }
    Type[] given = erased.getArgumentTypes();
    Type[] known = instantiated.getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
      TypeChange.of(given[i], known[i]).write(code);
      TypeChange.of(known[i], wanted.get(kept.length + i)).write(code);
      slot += given[i].getSize();
    }
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type returned =
        constructs ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    Type expected = erased.getReturnType();
    TypeChange.of(returned, expected).write(code);
    end(code, expected.getOpcode(Opcodes.IRETURN));
  }

  /** The types of what the body takes, the object that it is called on among them. */
  private List<Type> wanted() {
    List<Type> wanted = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(Type.getObjectType(body.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return wanted;
  }

  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // Private methods, which nestmates call like others.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
