# module(<name> [USES <module>...] [WRAPS <header-dir>=<target>...] [LINKS <target>...]
#        [PARSES_ONCE <header>...])
# One folder of src/ is one static library. USES are the arrows to other modules; WRAPS names the
# outside libraries that this module alone may include; LINKS are header-only ones for anyone;
# PARSES_ONCE are headers, of libraries or its own, that most of its files include.
# The arrows are written to arrows.txt, and the test `layers` holds every #include against them.
set_property(GLOBAL PROPERTY arrows "")
set_property(GLOBAL PROPERTY modules "")

function(module name)
  cmake_parse_arguments(PARSE_ARGV 1 m "" "" "USES;WRAPS;LINKS;PARSES_ONCE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${name}/*.cpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${name}/*.h)
  # This file stands in where a folder has no source yet: a library must name one.
  add_library(${name} STATIC ${sources} ${headers} ${CMAKE_CURRENT_FUNCTION_LIST_FILE})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC compiler tl::expected ${m_USES} ${m_LINKS})
  set(wrapped "")
  foreach(pair IN LISTS m_WRAPS)
    string(REPLACE "=" ";" pair ${pair})
    list(GET pair 0 prefix)
    list(GET pair 1 target)
    list(APPEND wrapped ${prefix})
    target_link_libraries(${name} PRIVATE ${target})
  endforeach()
  if(sources)
    precompile(${name} ${m_PARSES_ONCE})
  endif()
  # What a module makes at build time (the fonts of screens) it says in a .cmake file of its own.
  file(GLOB_RECURSE steps CONFIGURE_DEPENDS ${name}/*.cmake)
  foreach(step IN LISTS steps)
    include(${step})
  endforeach()
  list(JOIN m_USES "," uses)
  list(JOIN wrapped "," wraps)
  list(JOIN m_LINKS "," links)
  set_property(GLOBAL APPEND PROPERTY arrows "${name}|${uses}|${wraps}|${links}")
  set_property(GLOBAL APPEND PROPERTY modules ${name})
endfunction()

# The standard headers that nearly every file reads are parsed once, for all modules together. It
# saves time and means nothing: the test `headers` compiles each header without them.
set(parsed_once
  <algorithm> <array> <compare> <cstdint> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <utility> <variant> <vector> <tl/expected.hpp>)
if(TRADECOUNTER_PCH)
  add_library(precompiled STATIC ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
  target_link_libraries(precompiled PUBLIC compiler tl::expected)
  target_precompile_headers(precompiled PRIVATE ${parsed_once})
endif()

# precompile(<name> [<header>...]): those of all modules, or with more of its own.
function(precompile name)
  if(NOT TARGET precompiled)
    return()
  endif()
  if(ARGN)
    target_precompile_headers(${name} PRIVATE ${parsed_once} ${ARGN})
  else()
    target_precompile_headers(${name} REUSE_FROM precompiled)
  endif()
endfunction()
