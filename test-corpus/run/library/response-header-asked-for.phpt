--TEST--
Asking whether $http_response_header is set is no deprecated use of it
--FILE--
<?php
function asked() { return isset($http_response_header) || !empty($http_response_header[0]) || isset($http_response_header['a']); }
function fallback() { return $http_response_header[0] ?? $http_response_header ?? 'none'; }
function used() { return $http_response_header; }
var_dump(asked(), fallback(), @used());
--EXPECTF--

Deprecated: The predefined locally scoped $http_response_header variable is deprecated, call http_get_last_response_headers() instead in %s on line 4
bool(false)
string(4) "none"
NULL
