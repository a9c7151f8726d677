package dev.phpc.samples.greeting;

import dev.phpc.runtime.interop.PhpSession;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// Greets by the rules of `greet.php`, which was compiled into this module's classes.
public final class Greeter {
    private Greeter() { }

    public static void main(String[] args) {
        greetAll(args.length == 0 ? List.of("world") : List.of(args), System.out);
    }

    /// Prints a greeting in three languages for each name, in a frame.
    static void greetAll(List<String> names, OutputStream out) {
        try (PhpSession php = PhpSession.start(Greeter.class.getClassLoader(), out)) {
            php.require("/phpc-sample-maven-app/greet.php");
            List<Object> lines = names.stream()
                    .flatMap(name -> List.of("en", "de", "el").stream().map(language -> php.call("Greeting\\greet", name, language)))
                    .map(greeting -> ((Map<?, ?>) greeting).get("text")).map(Object.class::cast).toList();
            php.call("Greeting\\banner", lines);
        }
    }
}
