# How every file of the project is compiled: linked into every module as the target `compiler`.
# The presets for tests make each warning an error (CMAKE_COMPILE_WARNING_AS_ERROR), since one that
# nobody must fix is one that nobody reads; a user's release build goes on in spite of it.
add_library(compiler INTERFACE)
target_compile_options(compiler INTERFACE
  -Wall -Wextra -Wpedantic  # the common mistakes, and nothing outside the standard
  -Wshadow                  # a hidden name reads as the wrong value
  -Wconversion              # ids, pence and seconds must not narrow silently
  -Wsign-conversion         # a negative count must not become a huge one
  -Wold-style-cast          # casts must be searchable
  -Wnon-virtual-dtor        # the doors (Clock, Log ...) are deleted through their base
  -Woverloaded-virtual      # an override that misses is a new function
  -Wswitch-enum             # a new kind must break every place that has to think of it
  -Wextra-semi              # noise that hides typing slips
  -Wformat=2                # format strings come from us, never from content
  -Wno-missing-field-initializers)  # what {.label = "Go"} leaves out has its default on purpose

# Optimising for release, g++ 12 guesses from inlined library code and sees overruns and unset
# values that are not there (GCC bugs 105329, 105651, 105562); the development build keeps these.
foreach(guess array-bounds maybe-uninitialized restrict stringop-overflow stringop-overread)
  target_compile_options(compiler INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-${guess}>)
endforeach()

# The library checks its own preconditions (an index past the end, an empty optional) while we test.
target_compile_definitions(compiler INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# What modules share is reached through relative paths, so that a build names no one's folders.
target_compile_options(compiler INTERFACE -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=)

if(TRADECOUNTER_SANITIZE)
  target_compile_options(compiler INTERFACE
    -fsanitize=${TRADECOUNTER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(compiler INTERFACE -fsanitize=${TRADECOUNTER_SANITIZE})
endif()

# A test is a process, and the sanitizers' tables hold millions of addresses: at a fixed place they
# are linked once rather than relocated at each start.
if(TRADECOUNTER_SANITIZE MATCHES "address")
  target_link_options(compiler INTERFACE -no-pie)
endif()

# ccache takes a file that uses a precompiled header only when told that time macros and #defines
# in it do not matter (none of ours has any).
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
  target_compile_options(compiler INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# What is linked for every test is linked by mold, if it is here: a quarter of the time. Users link by
# the linker that comes with the compiler.
find_program(MOLD mold)
if(MOLD)
  target_link_options(compiler INTERFACE $<$<CONFIG:Debug>:-fuse-ld=mold>)
endif()
