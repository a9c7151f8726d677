<?php class Beta_Thing {}
