# The second verifier, which knows the document src/ledger/README.md and nothing of the program:
# both have to be of one opinion about the program's records, damaged ones and some made elsewhere.
if(TARGET tradecounter)
  add_test(NAME verifier COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/verifier/verifier_test.py
    $<TARGET_FILE:tradecounter>)
  set_tests_properties(verifier PROPERTIES TIMEOUT 900 COST 100)
endif()
