<?php
class A {
    use T { x as public; y as static; }         // error
}
