// Catch's own half, compiled once for all test programs: it takes longer than most tests.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
