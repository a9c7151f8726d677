<?php
class A {
    function m() {
        $this = null;        // error
    }
    function n($this) {      // error
    }
}
