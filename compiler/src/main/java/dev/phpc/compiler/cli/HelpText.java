package dev.phpc.compiler.cli;

/// What `phpc --help` prints.
final class HelpText {
    private HelpText() { }

    static final String TEXT = """
            phpc - PHP 8.5, compiled to JVM class files

              phpc run FILE [ARGS]              compile a script in memory and run it; `phpc FILE` does the same
              phpc -r CODE [--] [ARGS]          run code without <?php
              phpc < FILE                       run what comes from standard input
              phpc -a                           read code line by line and run it
              phpc compile PATHS -o APP.jar     compile files and folders to a jar for java -jar
              phpc check PATHS                  report all errors, with the source they are in
              phpc types PATHS                  show what is inferred of functions and variables, and why not more
              phpc batch                        serve many scripts from one JVM, for test runners

            Compiling
              -d NAME=VALUE                     an INI setting of the program; with zend.exception_ignore_args=0 traces have arguments
              --main FILE                       the script to start, if not the first one
              --without-compiler                leave out what compiles eval and files that turn up at run time

            Running
              -d NAME=VALUE                     an INI setting
              -c FILE                           read settings from this php.ini
              -n                                read no php.ini
              -l                                check the syntax only
              -f FILE                           the script, as PHP's -f
              -v, -m, -i                        version, extensions, phpinfo()
              --                                what follows belongs to the script

            Looking inside
              --time-phases                     how long each phase of compile or run took
              --print-after=PHASE               what a phase made of the sources of compile or run: parse, resolve, analyze, lower or split
              --error-format=json               diagnostics for tools

            """;
}
