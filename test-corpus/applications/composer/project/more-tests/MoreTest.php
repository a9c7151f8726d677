<?php
namespace Acme\Shop\Tests;
class MoreTest {}
