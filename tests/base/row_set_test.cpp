#include "base/row_set.h"

#include <catch2/catch.hpp>
#include <vector>

using tc::RowSet;

namespace {

std::vector<std::size_t> rows(RowSet set) {
  std::vector<std::size_t> out;
  for (const std::size_t row : set) out.push_back(row);
  return out;
}

}  // namespace

TEST_CASE("A set of rows is gone through in their order, however it was filled") {
  RowSet set;
  for (const std::size_t row : {31u, 4u, 0u, 4u}) set.add(row);
  CHECK(rows(set) == std::vector<std::size_t>{0, 4, 31});
}

TEST_CASE("An empty set of rows has nothing to go through") {
  CHECK(RowSet{}.empty());
  CHECK(rows(RowSet{}).empty());
}

TEST_CASE("Two sets of rows together have each row once") {
  RowSet even, low;
  for (const std::size_t row : {0u, 2u, 4u}) even.add(row);
  for (const std::size_t row : {0u, 1u}) low.add(row);
  CHECK(rows(even | low) == std::vector<std::size_t>{0, 1, 2, 4});
}

TEST_CASE("A set of rows takes no row that it has no place for") {
  RowSet set;
  set.add(RowSet::most);
  CHECK(set.empty());
}
