# Tests of the files themselves. Each says which file is at fault and what to do.
#   house/layers    an #include follows an arrow of src/CMakeLists.txt
#   house/headers   each header compiles alone (slow: ./test --all)
#   house/sizes     files, lines and functions are short
#   house/names     names say something; the core stays portable; nothing is left for later
#   house/format    the layout is clang-format's
#   house/packages  every package of .ci/packages has a reason
#   house/schemas   what is shipped passes the schemas for editors
#   house/rules     the rules above find what they are for
add_test(NAME house/layers COMMAND ${CMAKE_COMMAND}
  -D SRC=${PROJECT_SOURCE_DIR}/src -D ARROWS=${PROJECT_BINARY_DIR}/arrows.txt
  -P ${PROJECT_SOURCE_DIR}/src/cmake/check_layers.cmake)
foreach(rule sizes names packages)
  add_test(NAME house/${rule}
    COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/house/house.py ${rule} ${PROJECT_SOURCE_DIR})
endforeach()
add_test(NAME house/format COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/house/format)
add_test(NAME house/schemas COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/house/schemas_test.py)
add_test(NAME house/rules COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/house/house_test.py)
set_tests_properties(house/format PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")

# A header compiles alone when a source that is nothing but its #include does; read twice, it also
# proves its guard. Ninja compiles again only what changed, and the build as such goes without.
add_custom_target(headers_alone)
get_property(modules GLOBAL PROPERTY modules)
foreach(module IN LISTS modules)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS
    RELATIVE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/src/${module}/*.h)
  if(headers)
    set(sources "")
    foreach(header IN LISTS headers)
      set(source ${CMAKE_CURRENT_BINARY_DIR}/alone/${header}.cpp)
      file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
      list(APPEND sources ${source})
    endforeach()
    get_target_property(links ${module} LINK_LIBRARIES)
    add_library(${module}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
    target_include_directories(${module}_headers PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${module}_headers PRIVATE ${links})
    target_compile_options(${module}_headers PRIVATE -O0 -g0 -fno-sanitize=all)
    add_dependencies(headers_alone ${module}_headers)
  endif()
endforeach()
add_test(NAME house/headers
  COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target headers_alone -- --quiet)
# Slow: the build proves most of it, since what includes a header goes before it in no fixed order.
set_tests_properties(house/headers PROPERTIES PROCESSORS 2 LABELS slow TIMEOUT 3600)

# What is slow: ./test leaves these out, ./test --all runs them.
add_test(NAME slow/core_for_windows COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/slow/core
  x86_64-w64-mingw32-g++-posix ${CMAKE_CURRENT_BINARY_DIR}/core_for_windows)
add_test(NAME slow/core_for_browsers COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/slow/core
  em++ ${CMAKE_CURRENT_BINARY_DIR}/core_for_browsers)
foreach(name clang tidy threads digests)
  add_test(NAME slow/${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/slow/${name})
endforeach()
set_tests_properties(
  slow/core_for_windows slow/core_for_browsers slow/clang slow/tidy slow/threads slow/digests PROPERTIES
  LABELS slow PROCESSORS 2 TIMEOUT 3600 SKIP_REGULAR_EXPRESSION "^skipped: ")
set_tests_properties(slow/tidy PROPERTIES DEPENDS slow/clang)

# Speeds as ratios, also in one table by ctest -L bench -V; and ours and ink on the same walk.
add_test(NAME slow/bench COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/slow/bench)
add_test(NAME slow/bench_ink COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/slow/bench ink)
set_tests_properties(slow/bench slow/bench_ink PROPERTIES LABELS "slow;bench"
  PROCESSORS 2 TIMEOUT 3600 SKIP_REGULAR_EXPRESSION "^skipped: ")
set_tests_properties(slow/bench_ink PROPERTIES DEPENDS slow/bench)
