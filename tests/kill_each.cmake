# Each use case that records or writes is killed at several moments, and leaves the record whole.
if(TARGET tradecounter)
  add_test(NAME kill_each COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/flow/kill_each_test.py
    $<TARGET_FILE:tradecounter>)
  set_tests_properties(kill_each PROPERTIES TIMEOUT 900 COST 100)
endif()
