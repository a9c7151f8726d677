<?php namespace Acme\Shop; class Cart {}
