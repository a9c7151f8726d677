<?php
namespace Acme\Shop\Tests;
class CartTest {}
