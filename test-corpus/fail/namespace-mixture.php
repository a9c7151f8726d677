<?php
namespace A {
}
namespace B;          // error
