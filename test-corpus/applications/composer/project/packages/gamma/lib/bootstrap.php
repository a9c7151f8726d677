<?php
namespace Acme\Gamma;
const READY = true;
