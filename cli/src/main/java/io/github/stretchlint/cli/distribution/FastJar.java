package io.github.stretchlint.cli.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A copy of a jar that a JVM can take wholly into its class-data archive, and reads faster without
 * one.
 *
 * <ul>
 *   <li>Classes of Java 5, such as picocli's, are raised to Java 8: archives refuse those from
 *       before Java 6.
 *   <li>Signatures are left out: archives refuse signed classes, and checking signatures takes
 *       longer than a whole run.
 *   <li>Lambdas are turned into classes (see {@link PlainLambdas}).
 *   <li>Entries are stored, not compressed.
 * </ul>
 */
final class FastJar {

  private static final int OLDEST_ARCHIVED = Opcodes.V1_6;
  private static final int MAJOR_VERSION_OFFSET = 6;
  private static final String CLASS = ".class";
  private static final String VERSIONS = "META-INF/versions/";

  /** The same jars always become the same copies. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final Set<String> KEPT_ATTRIBUTES =
      Set.of(
          "Manifest-Version", "Main-Class", "Class-Path", "Multi-Release", "Automatic-Module-Name");

  private FastJar() {}

  /**
   * Writes the copy.
   *
   * @param library finds the classes that the jar's own refer to
   */
  static void write(Path jar, Path copy, ClassLoader library) throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(copy);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry : Collections.list(in.entries())) {
        String name = entry.getName();
        if (entry.isDirectory() || isSignature(name)) {
          continue;
        }
        try (InputStream content = in.getInputStream(entry)) {
          byte[] converted = converted(name, content.readAllBytes(), library);
          if (isPlainClass(name)) {
            classes.put(name.substring(0, name.length() - CLASS.length()), converted);
          } else {
            store(name, converted, out);
          }
        }
      }
      for (Map.Entry<String, byte[]> plain : PlainLambdas.in(classes).entrySet()) {
        store(plain.getKey() + CLASS, plain.getValue(), out);
      }
    }
  }

  private static boolean isSignature(String name) {
    return name.startsWith("META-INF/")
        && List.of(".SF", ".RSA", ".DSA", ".EC").stream().anyMatch(name::endsWith);
  }

  private static boolean isPlainClass(String name) {
    return name.endsWith(CLASS) && !name.startsWith(VERSIONS) && !name.contains("module-info");
  }

  private static byte[] converted(String name, byte[] content, ClassLoader library)
      throws IOException {
    if (name.equals(MANIFEST)) {
      return withoutDigests(content);
    }
    boolean old = name.endsWith(CLASS) && majorVersion(content) < OLDEST_ARCHIVED;
    return old ? raised(content, library) : content;
  }

  private static int majorVersion(byte[] content) {
    return (content[MAJOR_VERSION_OFFSET] & 0xFF) << 8 | (content[MAJOR_VERSION_OFFSET + 1] & 0xFF);
  }

  private static byte[] withoutDigests(byte[] content) throws IOException {
    Manifest manifest = new Manifest(new ByteArrayInputStream(content));
    manifest.getEntries().clear();
    manifest
        .getMainAttributes()
        .keySet()
        .removeIf(key -> !KEPT_ATTRIBUTES.contains(key.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  /** From version 50.0 on, classes carry stack maps: they are computed here. */
  private static byte[] raised(byte[] content, ClassLoader library) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return library;
          }
        };
    ClassVisitor raiser =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String parent,
              String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
          }
        };
    new ClassReader(content).accept(raiser, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static void store(String name, byte[] content, ZipOutputStream out) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(EARLIEST);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
