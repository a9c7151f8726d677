<?php
function v(): void { return 1; }        // error
function n(): never { return; }         // error
function i(): int { return; }           // error
function g(): int { yield 1; }          // error
