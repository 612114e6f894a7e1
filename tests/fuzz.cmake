# tests/fuzz/<reader>.cpp becomes fuzz_<reader>: libFuzzer throws bytes at it for half a minute.
# What it may start from lies in tests/fuzz/<reader>/.
file(GLOB targets CONFIGURE_DEPENDS fuzz/*.cpp)
get_property(modules GLOBAL PROPERTY modules)
foreach(source IN LISTS targets)
  cmake_path(GET source STEM name)
  add_executable(fuzz_${name} ${source})
  target_link_libraries(fuzz_${name} PRIVATE ${modules} test_kit)
  target_compile_definitions(fuzz_${name} PRIVATE TC_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  set(found ${CMAKE_CURRENT_BINARY_DIR}/fuzz/${name})
  set(seeds "")
  if(IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name})
    set(seeds ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name})
  endif()
  file(MAKE_DIRECTORY ${found})
  add_test(NAME fuzz/${name} COMMAND fuzz_${name} -max_total_time=30 -timeout=5 -rss_limit_mb=1000
    -max_len=65536 -artifact_prefix=${found}/ -print_final_stats=1 ${found} ${seeds})
endforeach()
