<?php
yield 1;                                        // error
class A { const X = yield; }                    // error
