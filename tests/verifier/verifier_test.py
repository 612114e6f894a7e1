#!/usr/bin/env python3
"""Tests the verifier, and by it the document of the record's format and the program.

verifier_test.py [PROGRAM] [NAME...]: with a program, both have to be of one opinion on everything.
"""
import os
import sys
import unittest

if __name__ == "__main__" and len(sys.argv) > 1 and os.access(sys.argv[1], os.X_OK):
    os.environ["TC_PROGRAM"] = sys.argv.pop(1)

# pylint: disable=wrong-import-position,unused-import,wildcard-import,unused-wildcard-import
from bodies_test import *
from damage_test import *
from document_test import *
from elsewhere_test import *
from records_test import *
from trust_test import *
from vectors_test import *

if __name__ == "__main__":
    unittest.main()
