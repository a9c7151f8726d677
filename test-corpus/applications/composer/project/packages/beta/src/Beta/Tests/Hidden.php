<?php
class Beta_Tests_Hidden {}
