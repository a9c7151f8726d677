<?php
function first(): int { yield 1; }                      // error
function second(): Countable&Iterator { yield 1; }
function third(): (A&Iterator)|int { yield 1; }         // error
function fourth(): int|iterable { yield 1; }
function &fifth() { yield from first(); }               // error
