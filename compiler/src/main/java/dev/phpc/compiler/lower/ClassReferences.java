package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.runtime.link.ClassLookup;
import dev.phpc.runtime.objects.ClassConstantSite;
import dev.phpc.runtime.objects.ClassSite;
import dev.phpc.runtime.objects.StaticMembers;

/// What stands left of `::` and right of `new` and `instanceof`.
final class ClassReferences {
    private final Body body;
    private final Expressions expressions;

    ClassReferences(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /// The class itself, loaded if need be.
    Code reference(ClassRef ref) {
        return switch (ref) {
            case ClassRef.Named named -> RuntimeCalls.call(ClassSite.class, "require", body.unit().site(ClassSite.class), body.context(), Coerce.string(named.name().resolved()));
            case ClassRef.Relative relative -> relative(relative.kind());
            case ClassRef.Computed computed -> RuntimeCalls.call(ClassLookup.class, "of", body.context(), Coerce.box(expressions.value(computed.expression())));
        };
    }

    Code relative(RelativeClass kind) {
        return switch (kind) {
            case SELF -> body.cls() != null && !body.isOutsideClasses() && body.hasFixedScope() ? body.scopeClass()
                : RuntimeCalls.call(ClassLookup.class, "self", body.context(), body.scopeClass());
            case PARENT -> RuntimeCalls.call(ClassLookup.class, "parent", body.context(), body.scopeClass());
            case STATIC -> body.kind() == BodyKind.METHOD || body.kind() == BodyKind.STATIC_METHOD ? body.calledClass()
                : RuntimeCalls.call(ClassLookup.class, "called", body.context(), body.calledClass());
        };
    }

    /// `Foo::NAME`
    Code constant(Expr.ClassConstantFetch fetch) {
        if (fetch.name() instanceof MemberName.Fixed fixed && fixed.text().equalsIgnoreCase("class")) {
            return name(fetch.cls());
        }
        return fetch.name() instanceof MemberName.Fixed
            ? RuntimeCalls.call(ClassConstantSite.class, "get", body.unit().site(ClassConstantSite.class), body.context(), reference(fetch.cls()),
                expressions.memberName(fetch.name()), body.scopeClass())
            : RuntimeCalls.call(StaticMembers.class, "constant", body.context(), reference(fetch.cls()), expressions.memberName(fetch.name()), body.scopeClass());
    }

    /// `Foo::class`
    Code name(Expr.ClassNameFetch fetch) {
        return name(fetch.cls());
    }

    private Code name(ClassRef ref) {
        return switch (ref) {
            case ClassRef.Named named -> Coerce.string(named.name().resolved());
            case ClassRef.Relative relative -> RuntimeCalls.call(ClassLookup.class, "relativeName", body.context(),
                relative.kind() == RelativeClass.STATIC ? body.calledClass() : body.scopeClass(),
                Coerce.string(relative.kind().name().toLowerCase(java.util.Locale.ROOT)), Coerce.bool(body.isInConstant()));
            case ClassRef.Computed computed -> RuntimeCalls.call(ClassLookup.class, "nameOf", body.context(), Coerce.box(expressions.value(computed.expression())));
        };
    }

    Code instanceOf(Expr.InstanceOf test) {
        Code value = Coerce.box(expressions.value(test.value()));
        return switch (test.cls()) {
            case ClassRef.Named named -> RuntimeCalls.call(ClassSite.class, "isInstance", body.unit().site(ClassSite.class), body.context(), value, Coerce.string(named.name().resolved()));
            case ClassRef.Relative relative -> RuntimeCalls.call(ClassLookup.class, "isInstance", value, relative(relative.kind()));
            case ClassRef.Computed computed -> RuntimeCalls.call(ClassLookup.class, "isInstanceOf", body.context(), value, Coerce.box(expressions.value(computed.expression())));
        };
    }
}
