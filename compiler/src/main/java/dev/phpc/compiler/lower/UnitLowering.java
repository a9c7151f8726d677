package dev.phpc.compiler.lower;

import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmFrame;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.LowerCase;
import dev.phpc.compiler.resolve.ResolvedFile;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.NormalizedSource;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.link.Declarations;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A file → its unit class:
///
///     <?php function f($x) { return $x; } echo f(1);
///     → class f_php extends CompiledUnit { call(id, …) { switch … }  static Object main(…)  static Object f(Context, Object) … }
///
/// Afterwards there are no names of variables, no PHP types and no order of evaluation left to decide.
final class UnitLowering {
    private final String name;
    private final ResolvedFile file;
    private final TypedProgram program;
    private final UnitTypes types;
    private final ConstantFolding constants;
    private final boolean recordsArguments;
    private final List<JvmMethod> methods = new ArrayList<>();
    private final List<UnitClass.Entry> entries = new ArrayList<>();
    private final List<ClassLowering> classes = new ArrayList<>();
    private final Map<Decl.ClassLike, ClassLowering> classesByNode = new IdentityHashMap<>();
    private final Map<FunctionNode, Set<String>> appended = new IdentityHashMap<>();
    private final Map<String, Integer> methodNames = inheritedNames();
    private final Map<FunctionNode, Set<String>> counted = new IdentityHashMap<>();
    private final List<JvmFrame> frames = new ArrayList<>();
    private static final JvmType TYPE_CONSTRAINT = JvmType.of(dev.phpc.runtime.objects.TypeConstraint.class);
    private final Set<ClassLowering> lowered = new HashSet<>();
    private final Map<FunctionNode, BodyLowering> bodies = new IdentityHashMap<>();
    private final Map<String, List<FunctionNode>> methodsByName = new HashMap<>();
    private final Map<String, String> typeConstraints = new HashMap<>();
    private final Set<Decl> hoisted = new HashSet<>();
    private final Map<String, Integer> functionNumbers = new HashMap<>();
    private int statics;
    private int sites;
    private int constantArrays;
    private final Ticks ticks;
    private final boolean countsObjects;
    private final List<Diagnostic> notices;

    UnitLowering(String name, ResolvedFile file, TypedProgram program, boolean recordsArguments, boolean countsObjects, List<Diagnostic> notices) {
        this.name = name;
        this.file = file;
        this.program = program;
        this.types = new UnitTypes(program, file);
        this.constants = new ConstantFolding(program.resolved().builtins());
        this.recordsArguments = recordsArguments;
        this.countsObjects = countsObjects;
        this.notices = notices;
        this.ticks = Ticks.of(file.node());
    }

    JvmClass lower() {
        entries.add(null);
        BodyLowering main = new BodyLowering(this, null, file.main(), BodyKind.FILE, "main");
        List<Stmt> statements = file.node().statements();
        List<Code> hoist = hoist(main.body(), statements);
        methods.add(main.file(hoist, statements));
        entries.set(CompiledUnit.MAIN, new UnitClass.Entry(main.invocation(), null));
        return new UnitClass(this, entries, classes, methods).build();
    }

    /// Functions of the top level are declared before anything runs, classes where nothing has to be loaded for them. An error handler that
    /// hears what is to be said about the file sees them already.
    private List<Code> hoist(Body main, List<Stmt> statements) {
        List<Code> codes = new ArrayList<>();
        List<Decl.Function> functions = new ArrayList<>();
        for (Stmt statement : topLevel(statements)) {
            if (statement instanceof Stmt.Declaration(int _, var _, Decl.ClassLike cls)) {
                known(cls).prepareMethods();
            }
        }
        for (Stmt statement : topLevel(statements)) {
            if (statement instanceof Stmt.Declaration(int _, var _, Decl.Function function)) {
                functions.add(function);
                prepare(null, resolved(function), BodyKind.FUNCTION, function.name().resolved());
            }
        }
        hoisted.addAll(functions);
        functions.forEach(function -> codes.add(declareFunction(main, function)));
        for (Stmt statement : topLevel(statements)) {
            if (statement instanceof Stmt.Declaration(int _, var _, Decl.ClassLike cls)) {
                codes.add(RuntimeCalls.call(Declarations.class, "hoistClass", main.context(), instance(), Coerce.jvmInt(classNumber(cls, main))));
            }
        }
        if (!notices.isEmpty()) {
            codes.add(RuntimeCalls.call(Declarations.class, "announce", main.context(), instance()));
        }
        return codes;
    }

    /// Blocks of namespaces and of `declare` are part of the top level.
    private static List<Stmt> topLevel(List<Stmt> statements) {
        List<Stmt> all = new ArrayList<>();
        for (Stmt statement : statements) {
            all.add(statement);
            if (statement instanceof Stmt.Declare(int _, var _, var _, var block) && block != null) {
                all.addAll(topLevel(block.statements()));
            }
        }
        return all;
    }

    boolean isHoisted(Decl.Function function) {
        return hoisted.contains(function);
    }

    // What lowering asks of the file

    String name() {
        return name;
    }

    String path() {
        return file.node().source().path();
    }

    String directory() {
        int slash = path().lastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : path().substring(0, slash);
    }

    boolean strictTypes() {
        return file.node().strictTypes();
    }

    boolean recordsArguments() {
        return recordsArguments;
    }

    /// The warnings about this file.
    List<Diagnostic> notices() {
        return notices;
    }

    /// Does the program follow the lives of objects?
    boolean countsObjects() {
        return countsObjects;
    }

    Ticks ticks() {
        return ticks;
    }

    UnitTypes types() {
        return types;
    }

    ConstantFolding constants() {
        return constants;
    }

    ResolvedFile file() {
        return file;
    }

    TypedProgram program() {
        return program;
    }

    FunctionNode resolved(Node declaration) {
        return file.function(declaration);
    }

    /// Does the program itself declare a function that the name would find?
    boolean isDeclared(Name called) {
        return !program.resolved().functions().candidates(called.resolved().toLowerCase(java.util.Locale.ROOT)).isEmpty();
    }

    /// The expression as PHP writes it in messages.
    String sourceText(Expr expr) {
        return NormalizedSource.of(file.node().source(), expr);
    }

    /// A default value as PHP writes it in signatures.
    String defaultText(Expr value) {
        return NormalizedSource.ofDefault(file.node().source(), value);
    }

    int lastLine(Node node) {
        return file.node().source().lineAt(Math.max(node.span().start(), node.span().end() - 1));
    }

    /// Is the variable the target of `.=` in the function?
    boolean isAppended(FunctionNode function, String variable) {
        return appended.computeIfAbsent(function, UnitLowering::findAppended).contains(variable);
    }

    /// Does the function count with the variable, by `++`, `+=` and the like?
    boolean isCounted(FunctionNode function, String variable) {
        return counted.computeIfAbsent(function, UnitLowering::findCounted).contains(variable);
    }

    private static Set<String> findAppended(FunctionNode function) {
        Set<String> names = new HashSet<>();
        walk(function, node -> {
            if (node instanceof Expr.CompoundAssign(int _, var _, BinaryOperator operator, Expr.Variable target, Expr _) && operator == BinaryOperator.CONCAT) {
                names.add(target.name());
            }
        });
        return names;
    }

    private static Set<String> findCounted(FunctionNode function) {
        Set<String> names = new HashSet<>();
        walk(function, node -> {
            if (node instanceof Expr.IncDec(int _, var _, Expr.Variable target, boolean _, boolean _)) {
                names.add(target.name());
            } else if (node instanceof Expr.CompoundAssign(int _, var _, BinaryOperator operator, Expr.Variable target, Expr _) && operator != BinaryOperator.CONCAT) {
                names.add(target.name());
            }
        });
        return names;
    }

    private static void walk(FunctionNode function, Consumer<Node> visitor) {
        List<Node> roots = new ArrayList<>();
        if (function.node() != null) {
            roots.add(function.node());
        } else {
            roots.addAll(function.source().statements());
        }
        roots.forEach(root -> Trees.walk(root, visitor));
    }

    /// The unit object.
    Code instance() {
        return new Code.GetField(name, "UNIT", JvmType.of(CompiledUnit.class), null);
    }

    /// The unit's number in the process, a constant of the JVM's.
    Code index() {
        return new Code.GetField(name, "INDEX", JvmType.INT, null);
    }

    int newStatic() {
        return statics++;
    }

    /// The number in this unit of a function that code calls by name.
    int functionNumber(String name) {
        return functionNumbers.computeIfAbsent(name, _ -> functionNumbers.size());
    }

    int functionCount() {
        return functionNumbers.size();
    }

    int staticCount() {
        return statics;
    }

    /// A literal array, built at its first use and shared ever after.
    Code constantArray(Expr.ArrayLiteral literal) {
        String method = uniqueName("array$" + constantArrays++);
        methods.add(new ConstantArrays(this).builder(method, literal));
        return new Code.Constructed(method, JvmType.PHP_ARRAY, MethodRef.ofStatic(name, method, "()Ldev/phpc/runtime/PhpArray;"));
    }

    // Entries

    /// The names of what a unit inherits: frames are told apart by the names of methods alone.
    private static Map<String, Integer> inheritedNames() {
        Map<String, Integer> names = new HashMap<>();
        for (Class<?> type = CompiledUnit.class; type != Object.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                names.put(method.getName(), 1);
            }
        }
        return names;
    }

    /// The name of a JVM method of the unit that none has yet.
    String uniqueName(String wanted) {
        String legal = wanted.replaceAll("[.;\\[/<>]", "_");
        int count = methodNames.merge(legal, 1, Integer::sum);
        return count == 1 ? legal : legal + "$" + count;
    }

    /// Notes what a JVM method is in PHP.
    void frame(String method, String function, String cls, String kind) {
        frames.add(new JvmFrame(method, function, cls == null ? "" : cls, kind));
    }

    /// `method` is in PHP what `other` is, which is no frame any more.
    void sameFrame(String method, String other) {
        frames.replaceAll(frame -> frame.method().equals(other) ? new JvmFrame(method, frame.function(), frame.cls(), frame.kind()) : frame);
    }

    List<JvmFrame> frames() {
        return frames;
    }

    void add(JvmMethod method) {
        methods.add(method);
    }

    int addEntry(UnitClass.Entry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }

    int reserveEntry() {
        entries.add(null);
        return entries.size() - 1;
    }

    void setEntry(int id, UnitClass.Entry entry) {
        entries.set(id, entry);
    }

    /// The body of a function that will be lowered, so that calls of it can be: with its name and descriptor.
    BodyLowering prepare(ClassLowering cls, FunctionNode function, BodyKind kind, String method) {
        return bodies.computeIfAbsent(function, _ -> {
            if (kind == BodyKind.METHOD && !cls.isTrait()) {
                methodsByName.computeIfAbsent(LowerCase.of(method), _ -> new ArrayList<>()).add(function);
            }
            return new BodyLowering(this, cls, function, kind, method).entry(reserveEntry());
        });
    }

    /// The methods of that name, in any case, that classes of this file declare for their objects.
    List<FunctionNode> methodsNamed(String name) {
        return methodsByName.getOrDefault(LowerCase.of(name), List.of());
    }

    /// The body of a function of this file, or null if it is not to be called directly.
    BodyLowering bodyOf(FunctionNode function) {
        return bodies.get(function);
    }

    /// A constant expression that is literal or a known constant, as code; null for any other.
    Code literal(Expr expr) {
        Object folded = expr instanceof Expr.ConstantFetch fetch ? constants.find(fetch.name()) : null;
        return switch (folded) {
            case Boolean flag -> Coerce.bool(flag);
            case Long number -> Coerce.integer(number);
            case Double number -> Coerce.number(number);
            case String string -> Coerce.string(string);
            case null -> literalOnly(expr);
            default -> folded == ConstantFolding.NULL ? Coerce.NULL : null;
        };
    }

    private Code literalOnly(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _ -> Coerce.NULL;
            case Expr.BooleanLiteral literal -> Coerce.bool(literal.value());
            case Expr.IntLiteral literal -> Coerce.integer(literal.value());
            case Expr.FloatLiteral literal -> Coerce.number(literal.value());
            case Expr.StringLiteral literal -> Coerce.string(literal.value());
            case Expr.ArrayLiteral literal when ConstantFolding.isLiteral(literal) -> literal.items().isEmpty()
                ? RuntimeCalls.field(dev.phpc.runtime.PhpArray.class, "EMPTY") : constantArray(literal);
            case null, default -> null;
        };
    }

    /// An object of the runtime's that belongs to one place in the code: what `type.create()` gives, made when control first gets there.
    Code site(Class<?> type) {
        JvmType jvmType = JvmType.of(type);
        return new Code.Constructed("site" + sites++, jvmType, MethodRef.ofStatic(jvmType.internalName(), "create", "()" + jvmType.descriptor()));
    }

    /// The run-time check of a PHP type, made once for each unit.
    Code typeConstraint(String type) {
        String method = typeConstraints.computeIfAbsent(type, _ -> {
            String name = uniqueName("type$" + typeConstraints.size());
            methods.add(new JvmMethod(java.lang.classfile.ClassFile.ACC_PUBLIC | java.lang.classfile.ClassFile.ACC_STATIC, name, "()" + TYPE_CONSTRAINT.descriptor(), List.of(),
                new Code.Return(RuntimeCalls.call(dev.phpc.runtime.objects.TypeConstraint.class, "of", Coerce.string(type)))));
            return name;
        });
        return new Code.Constructed(method, TYPE_CONSTRAINT, MethodRef.ofStatic(name, method, "()" + TYPE_CONSTRAINT.descriptor()));
    }

    Code declareFunction(Body where, Decl.Function function) {
        FunctionNode node = resolved(function);
        BodyLowering lowering = prepare(null, node, BodyKind.FUNCTION, function.name().resolved());
        int id = lowering.entry();
        // What surrounds it may be lowered twice: as guessed, and in general.
        if (entries.get(id) == null) {
            methods.add(lowering.function(function.body()));
            Code routine = new Signatures(this, null).routine(id, function.name().resolved(), 0, function.attributes(), function.signature(), node, function, function.docComment());
            entries.set(id, new UnitClass.Entry(lowering.invocation(), routine));
        }
        return new Code.Line(function.span().line(), RuntimeCalls.call(Declarations.class, "function", where.context(), instance(), Coerce.jvmInt(id)));
    }

    /// The entry of a closure's body.
    int closure(Body where, FunctionNode function, List<String> uses) {
        int id = reserveEntry();
        BodyLowering lowering = new BodyLowering(this, where.cls(), function, BodyKind.CLOSURE, "closure").entry(id);
        methods.add(lowering.closure(uses));
        Signatures signatures = new Signatures(this, where.cls());
        Code routine = switch (function.node()) {
            case Expr.Closure closure -> signatures.routine(id, lowering.displayName(), closureFlags(closure.isStatic()), closure.attributes(), closure.signature(), function,
                closure, closure.docComment());
            case Expr.ArrowFunction arrow -> signatures.routine(id, lowering.displayName(), closureFlags(arrow.isStatic()), arrow.attributes(), arrow.signature(), function,
                arrow, arrow.docComment());
            default -> throw new IllegalArgumentException("no closure: " + function);
        };
        entries.set(id, new UnitClass.Entry(lowering.invocation(), routine));
        return id;
    }

    private static int closureFlags(boolean isStatic) {
        return dev.phpc.runtime.objects.Modifiers.CLOSURE | (isStatic ? dev.phpc.runtime.objects.Modifiers.STATIC : 0);
    }

    /// The entry of a constant expression, whose receiver is the class that `self` means; `owner` is the function whose default it is, or null.
    int initializer(ClassLowering cls, Expr expr, FunctionNode owner) {
        int id = reserveEntry();
        BodyLowering lowering = new BodyLowering(this, cls, null, BodyKind.INITIALIZER, "value").defaultOf(owner);
        methods.add(lowering.initializer(expr));
        entries.set(id, new UnitClass.Entry(lowering.invocation(), null));
        return id;
    }

    // Classes

    int classNumber(Decl.ClassLike cls, Body where) {
        return classOf(cls).number();
    }

    private ClassLowering classOf(Decl.ClassLike cls) {
        ClassLowering lowering = known(cls);
        if (lowered.add(lowering)) {
            lowering.lower();
        }
        return lowering;
    }

    private ClassLowering known(Decl.ClassLike cls) {
        return classesByNode.computeIfAbsent(cls, _ -> {
            ClassLowering lowering = new ClassLowering(this, cls, classes.size());
            classes.add(lowering);
            return lowering;
        });
    }

    Code declareClass(Body where, Decl.ClassLike cls) {
        return RuntimeCalls.call(Declarations.class, "declareClass", where.context(), instance(), Coerce.jvmInt(classNumber(cls, where)));
    }

    Code anonymousClass(Decl.ClassLike cls, Body where) {
        return RuntimeCalls.call(Declarations.class, "anonymousClass", where.context(), instance(), Coerce.jvmInt(classNumber(cls, where)));
    }

}
