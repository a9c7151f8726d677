<?php namespace Acme\Shop; function price() { return 1; }
