<?php
/// Lists the functions and classes of this PHP, by extension, in the form that the declarations of builtins have.
function parameter(ReflectionParameter $parameter): string
{
    $text = $parameter->hasType() ? $parameter->getType() . ' ' : '';
    if ($parameter->isPassedByReference()) {
        $text = ($parameter->canBePassedByValue() ? '#[PreferReference] ' : '') . $text . '&';
    }
    $text .= ($parameter->isVariadic() ? '...' : '') . '$' . $parameter->getName();
    if ($parameter->isOptional() && !$parameter->isVariadic()) {
        $known = preg_match('/ = (.*) \]$/s', (string) $parameter, $match) && $match[1] !== '<default>';
        $text .= ' = ' . ($known ? $match[1] : 'UNKNOWN');
    }
    return $text;
}

function signature(ReflectionFunctionAbstract $function): string
{
    $text = $function->isDeprecated() ? '#[Deprecated] ' : '';
    if ($function instanceof ReflectionMethod) {
        $text .= implode(' ', Reflection::getModifierNames($function->getModifiers())) . ' ';
    }
    $text .= ($function->returnsReference() ? '&' : '') . $function->getName();
    $text .= '(' . implode(', ', array_map('parameter', $function->getParameters())) . ')';
    if ($function->hasTentativeReturnType()) {
        return $text . ': @tentative ' . $function->getTentativeReturnType();
    }
    return $text . ($function->hasReturnType() ? ': ' . $function->getReturnType() : '');
}

foreach (get_loaded_extensions() as $name) {
    $extension = new ReflectionExtension($name);
    foreach ($extension->getFunctions() as $function) {
        echo "function\t$name\t", signature($function), "\n";
    }
    foreach ($extension->getClasses() as $class) {
        echo "class\t$name\t", $class->getName(), "\n";
        foreach ($class->getMethods() as $method) {
            if ($method->getDeclaringClass()->getName() === $class->getName()) {
                echo "method\t", $class->getName(), "\t", signature($method), "\n";
            }
        }
    }
}
