import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;

/// Makes compiled classes start faster: `java Prelink.java JAR-OR-FOLDER…` rewrites them in place, leaving their behaviour as it is.
/// They are a class path: what one mentions another has.
///
///     invokedynamic typeSwitch  →  invokestatic of a chain of `instanceof`
///     invokedynamic equals      →  invokestatic of code that compares the components of the record; likewise hashCode
///     class file of Java < 8    →  class file of Java 8, with stack maps
///
/// For each of the first two the JVM would make a class when the code first runs, hundreds of them for a script of one line, which no
/// start-up cache keeps; and of classes as old as the third no cache keeps any.
final class Prelink {
    private static final String PREFIX = "prelinked$";
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final MethodTypeDesc EQUALS = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

    private final ClassFile classFile;

    /// `classPath` has all classes that the rewritten ones mention: stack maps are made anew.
    private Prelink(ClassLoader classPath) {
        ClassHierarchyResolver resolver = ClassHierarchyResolver.ofResourceParsing(classPath).cached();
        classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver), ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    }

    /// A call site that has become a static method.
    private record Site(String name, MethodTypeDesc type, DirectMethodHandleDesc bootstrap, String method, List<ConstantDesc> arguments) {
        static Site of(InvokeDynamicInstruction call, int number) {
            return new Site(PREFIX + number, call.typeSymbol(), call.bootstrapMethod(), call.name().stringValue(), call.bootstrapArgs());
        }

        boolean isTypeSwitch() {
            return bootstrap.owner().displayName().equals("SwitchBootstraps") && bootstrap.methodName().equals("typeSwitch")
                && arguments.stream().allMatch(ClassDesc.class::isInstance);
        }

        boolean isRecordMethod() {
            return bootstrap.owner().displayName().equals("ObjectMethods") && !method.equals("toString");
        }

        List<DirectMethodHandleDesc> components() {
            return arguments.subList(2, arguments.size()).stream().map(DirectMethodHandleDesc.class::cast).toList();
        }
    }

    public static void main(String[] args) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String arg : args) {
            urls.add(Path.of(arg).toUri().toURL());
        }
        try (URLClassLoader classPath = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Prelink prelink = new Prelink(classPath);
            for (String arg : args) {
                Path path = Path.of(arg);
                if (Files.isDirectory(path)) {
                    prelink.folder(path);
                } else {
                    prelink.jar(path);
                }
            }
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            byte[] before = Files.readAllBytes(file);
            byte[] after = rewritten(before);
            if (after != before) {
                Files.write(file, after);
            }
        }
    }

    private void jar(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar));
                JarOutputStream out = in.getManifest() == null ? new JarOutputStream(bytes) : new JarOutputStream(bytes, in.getManifest())) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                byte[] content = in.readAllBytes();
                out.write(entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class") ? rewritten(content) : content);
            }
        }
        Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
        Files.write(fresh, bytes.toByteArray());
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The class as it shall be; the same array if nothing is to be done.
    private byte[] rewritten(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        if (model.majorVersion() < ClassFile.JAVA_8_VERSION) {
            return modern(model);
        }
        List<Site> sites = new ArrayList<>();
        CodeTransform calls = (code, element) -> {
            if (element instanceof InvokeDynamicInstruction call) {
                Site site = Site.of(call, sites.size());
                if (site.isTypeSwitch() || site.isRecordMethod()) {
                    sites.add(site);
                    code.invokestatic(model.thisClass().asSymbol(), site.name(), site.type(), model.flags().has(AccessFlag.INTERFACE));
                    return;
                }
            }
            code.with(element);
        };
        byte[] transformed = classFile.transformClass(model, ClassTransform.transformingMethodBodies(calls).andThen(
            ClassTransform.endHandler(type -> sites.forEach(site -> type.withMethodBody(site.name(), site.type(),
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, code -> body(site, code))))));
        return sites.isEmpty() ? bytes : transformed;
    }

    /// The class with stack maps, as the verifier wants them since Java 7.
    private byte[] modern(ClassModel model) {
        ClassTransform version = (type, element) -> type.with(element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element);
        return classFile.transformClass(model, version.andThen(ClassTransform.transformingMethodBodies(CodeBuilder::with)));
    }

    private static void body(Site site, CodeBuilder code) {
        if (site.isTypeSwitch()) {
            typeSwitch(site, code);
        } else if (site.method().equals("equals")) {
            equality(site, code);
        } else {
            hash(site, code);
        }
    }

    /// `(Object value, int from)`: the number of the first class, counted from `from`, that the value is of; how many there are if it is of none.
    private static void typeSwitch(Site site, CodeBuilder code) {
        Label present = code.newLabel();
        code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
        for (int i = 0; i < site.arguments().size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) site.arguments().get(i)).ifeq(next).loadConstant(i).ireturn();
            code.labelBinding(next);
        }
        code.loadConstant(site.arguments().size()).ireturn();
    }

    private static void equality(Site site, CodeBuilder code) {
        ClassDesc self = site.type().parameterType(0);
        Label different = code.newLabel();
        code.aload(1).instanceOf(self).ifeq(different);
        code.aload(1).checkcast(self).astore(2);
        for (DirectMethodHandleDesc component : site.components()) {
            ClassDesc type = component.invocationType().returnType();
            code.aload(0).getfield(self, component.methodName(), type).aload(2).getfield(self, component.methodName(), type);
            switch (type.descriptorString()) {
                case "J" -> code.lcmp().ifne(different);
                case "D" -> code.invokestatic(ConstantDescs.CD_Double, "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(different);
                case "F" -> code.invokestatic(ConstantDescs.CD_Float, "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(different);
                case "Z", "B", "S", "C", "I" -> code.if_icmpne(different);
                default -> code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(different);
            }
        }
        code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
    }

    private static void hash(Site site, CodeBuilder code) {
        ClassDesc self = site.type().parameterType(0);
        code.iconst_0();
        for (DirectMethodHandleDesc component : site.components()) {
            ClassDesc type = component.invocationType().returnType();
            code.bipush(31).imul().aload(0).getfield(self, component.methodName(), type);
            ClassDesc hashed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
            code.invokestatic(type.isPrimitive() ? wrapper(type) : OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, hashed)).iadd();
        }
        code.ireturn();
    }

    private static ClassDesc wrapper(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "J" -> ConstantDescs.CD_Long;
            case "D" -> ConstantDescs.CD_Double;
            case "F" -> ConstantDescs.CD_Float;
            case "Z" -> ConstantDescs.CD_Boolean;
            case "B" -> ConstantDescs.CD_Byte;
            case "S" -> ConstantDescs.CD_Short;
            case "C" -> ConstantDescs.CD_Character;
            default -> ConstantDescs.CD_Integer;
        };
    }
}
