package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.MalformedSignature;
import dev.phpc.runtime.declare.MemberHead;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpEnum;
import dev.phpc.runtime.declare.PhpExtension;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.declare.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/// Reads the annotations of a Java class, reporting what is wrong with them at the place where it stands.
final class FamilyReader {
    private final ProcessingEnvironment environment;
    private final KnownConstants known;
    private final Map<String, Element> declared = new HashMap<>();

    FamilyReader(ProcessingEnvironment environment, KnownConstants known) {
        this.environment = environment;
        this.known = known;
    }

    /// Null if the head of a class is malformed.
    Family read(TypeElement type) {
        String headText = headText(type);
        ClassHead head = null;
        try {
            head = headText == null ? null : ClassHead.parse(headText);
        } catch (MalformedSignature problem) {
            error(type, problem.getMessage());
            return null;
        }
        if (head != null) {
            unique("class " + head.name(), type);
        }
        PhpEnum enumeration = type.getAnnotation(PhpEnum.class);
        String className = head == null ? null : head.name();
        List<Family.Constant> constants = constants(type, className);
        return new Family(
                type,
                environment.getElementUtils().getPackageOf(type).getQualifiedName().toString(),
                extension(type),
                head,
                headText,
                enumeration == null ? List.of() : List.of(enumeration.cases()),
                properties(type, className),
                constants,
                routines(type, className, head != null && head.kind().equals("interface")));
    }

    private static String headText(TypeElement type) {
        if (type.getAnnotation(PhpClass.class) instanceof PhpClass declaration) {
            return declaration.value();
        }
        if (type.getAnnotation(PhpInterface.class) instanceof PhpInterface declaration) {
            return declaration.value();
        }
        return type.getAnnotation(PhpEnum.class) instanceof PhpEnum declaration ? declaration.value() : null;
    }

    private List<Family.Constant> constants(TypeElement type, String className) {
        List<Family.Constant> constants = new ArrayList<>();
        int dynamic = 0;
        for (Element member : type.getEnclosedElements()) {
            if (!(member instanceof VariableElement field)) {
                continue;
            }
            PhpConstant global = field.getAnnotation(PhpConstant.class);
            PhpClassConstant own = field.getAnnotation(PhpClassConstant.class);
            if (global == null && own == null) {
                continue;
            }
            String text = global != null ? global.value() : own.value();
            String name = global != null ? text : constantName(field, text);
            String qualified = global != null ? name : className + "::" + name;
            unique("constant " + qualified, field);
            known.add(qualified, field.getConstantValue());
            int id = field.getConstantValue() == null ? dynamic++ : -1;
            constants.add(new Family.Constant(field, name, text, global == null ? "" : global.deprecatedSince(), global != null, id));
        }
        return constants;
    }

    private String constantName(VariableElement field, String text) {
        try {
            return MemberHead.constant(text).name();
        } catch (MalformedSignature problem) {
            error(field, problem.getMessage());
            return text;
        }
    }

    private List<String> properties(TypeElement type, String className) {
        List<String> instance = new ArrayList<>();
        List<String> statics = new ArrayList<>();
        for (Element member : members(type)) {
            PhpProperty property = member.getAnnotation(PhpProperty.class);
            if (property == null) {
                continue;
            }
            try {
                MemberHead head = MemberHead.property(property.value());
                unique("property " + className + "::$" + head.name(), member);
                (head.isStatic() ? statics : instance).add(property.value());
            } catch (MalformedSignature problem) {
                error(member, problem.getMessage());
            }
        }
        instance.addAll(statics);
        return instance;
    }

    private List<Routine> routines(TypeElement type, String className, boolean isInterface) {
        List<Routine> routines = new ArrayList<>();
        Set<String> bridges = new HashSet<>();
        int id = 0;
        for (Element member : members(type)) {
            if (!(member instanceof ExecutableElement method)) {
                continue;
            }
            PhpFunction function = method.getAnnotation(PhpFunction.class);
            PhpMethod phpMethod = method.getAnnotation(PhpMethod.class);
            if (function == null && phpMethod == null) {
                continue;
            }
            String text = function != null ? function.value() : phpMethod.value();
            Signature signature = signature(method, text, phpMethod != null);
            if (signature == null) {
                continue;
            }
            String owner = phpMethod == null ? null : className;
            boolean isAbstract = isInterface && !method.getModifiers().contains(Modifier.STATIC) || signature.modifiers().contains("abstract");
            unique((owner == null ? "function " : "method " + owner + "::") + signature.name().toLowerCase(Locale.ROOT), method);
            String bridge = bridge(signature.name());
            if (!bridges.add(bridge)) {
                error(method, "two routines of one family are called " + signature.name());
            }
            Effect[] effects = function != null ? function.effects() : phpMethod.effects();
            routines.add(new Routine(isAbstract ? -1 : id++, owner, signature, text, Set.of(effects), method, bridge));
        }
        return routines;
    }

    /// Those of the class, then those of the Java classes above it that are no PHP classes: what several PHP classes have in common.
    private static List<Element> members(TypeElement type) {
        List<Element> members = new ArrayList<>(type.getEnclosedElements());
        TypeMirror above = type.getSuperclass();
        while (above instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element && headText(element) == null) {
            members.addAll(element.getEnclosedElements());
            above = element.getSuperclass();
        }
        return members;
    }

    private Signature signature(ExecutableElement method, String text, boolean isMethod) {
        try {
            Signature signature = Signature.parse(text);
            List<String> problems = MethodCheck.problems(signature, method, isMethod);
            problems.forEach(problem -> error(method, problem));
            return problems.isEmpty() ? signature : null;
        } catch (MalformedSignature problem) {
            error(method, problem.getMessage());
            return null;
        }
    }

    private static String bridge(String name) {
        String java = name.replace('\\', '$');
        return SourceVersion.isKeyword(java) ? java + "_" : java;
    }

    private String extension(TypeElement type) {
        if (type.getAnnotation(PhpExtension.class) instanceof PhpExtension own) {
            return own.value();
        }
        String name = environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
        for (String at = name; at.contains("."); at = at.substring(0, at.lastIndexOf('.'))) {
            PackageElement element = environment.getElementUtils().getPackageElement(at);
            if (element != null && element.getAnnotation(PhpExtension.class) instanceof PhpExtension declared) {
                return declared.value();
            }
        }
        String[] parts = name.split("\\.");
        return parts.length > 3 && name.startsWith("dev.phpc.ext.") ? parts[3] : "Core";
    }

    private void unique(String name, Element element) {
        if (declared.putIfAbsent(name, element) != null) {
            error(element, name + " is declared twice");
        }
    }

    private void error(Element element, String message) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
