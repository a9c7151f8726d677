--TEST--
XML errors are collected on demand; without a parser there are none
--FILE--
<?php
var_dump(extension_loaded('libxml'), libxml_use_internal_errors(), libxml_use_internal_errors(true), libxml_use_internal_errors(null));
libxml_clear_errors();
var_dump(libxml_get_errors(), libxml_get_last_error(), libxml_use_internal_errors(false), libxml_use_internal_errors());
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
array(0) {
}
bool(false)
bool(true)
bool(false)
