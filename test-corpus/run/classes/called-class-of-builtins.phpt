--TEST--
Builtins that ask for the called class get that of their caller
--FILE--
<?php
class Model {
    public const TABLE = 'models';
    public static function name() { return get_called_class(); }
    public static function names() { return array_map('static::suffixed', ['a', 'b']); }
    public static function suffixed($x) { return static::class . ".$x"; }
    public static function table() { return defined('static::TABLE') ? constant('static::TABLE') : 'none'; }
    public function __call($name, $args) { return "call $name"; }
    public static function __callStatic($name, $args) { return "static $name"; }
    public function missing() { return [call_user_func(['Model', 'abc']), call_user_func('Model::xyz')]; }
}
class User extends Model {
    public const TABLE = 'users';
    public static function forward() { return [parent::name(), call_user_func('Model::name'), forward_static_call('Model::name')]; }
}
class Admin extends User { }
echo Model::name(), ' ', User::name(), ' ', User::table(), "\n";
echo json_encode(@User::names()), json_encode(Admin::forward()), "\n";
echo json_encode((new User)->missing()), json_encode(call_user_func(['Model', 'abc'])), "\n";
--EXPECT--
Model User users
["User.a","User.b"]["Admin","Model","Admin"]
["call abc","call xyz"]"static abc"
