<?php
class A {
    class B { }                                 // error
}
