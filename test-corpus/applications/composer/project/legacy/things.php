<?php class LegacyThing {} interface OldWays {}
