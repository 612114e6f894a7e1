// What scenarios take in memory once they are read, as JSON: bytes of the file, bytes of the heap
// that the compiled scenario alone keeps, counted through operator new.
#include <malloc.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <new>

#include "dialogue.h"
#include "our_walk.h"
#include "scenario_text.h"

namespace {

std::size_t in_use = 0;  // by what malloc set aside, which is more than was asked for

void* taken(std::size_t bytes) {
  void* place = std::malloc(bytes);
  if (place == nullptr) throw std::bad_alloc();
  in_use += malloc_usable_size(place);
  return place;
}

void given_back(void* place) {
  in_use -= malloc_usable_size(place);
  std::free(place);
}

}  // namespace

void* operator new(std::size_t bytes) { return taken(bytes); }
void* operator new[](std::size_t bytes) { return taken(bytes); }
void operator delete(void* place) noexcept { given_back(place); }
void operator delete[](void* place) noexcept { given_back(place); }
void operator delete(void* place, std::size_t) noexcept { given_back(place); }
void operator delete[](void* place, std::size_t) noexcept { given_back(place); }

namespace {

std::size_t kept_for(const std::string& yaml) {
  const std::size_t before = in_use;
  const auto scenario = tc::bench::compiled(yaml);
  return in_use - before;
}

std::string shipped(const std::string& path) {
  std::ifstream in(TC_SOURCE_DIR + ("/scenarios/" + path), std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

int main() {
  using namespace tc::bench;
  const std::pair<const char*, std::string> texts[] = {
      {"10 KB", scenario_text("one-of-1", 1)},
      {"as shipped", shipped("counter/pads-that-do-not-fit.yaml")},
      {"1,000 scenes", in_yaml(make_dialogue(1000, 7))},
  };
  kept_for(texts[0].second);  // what is read once for all is no part of a scenario
  std::cout << "{";
  for (const auto& [name, text] : texts)
    std::cout << (name == texts[0].first ? "" : ", ") << "\"" << name
              << "\": {\"file\": " << text.size() << ", \"memory\": " << kept_for(text) << "}";
  std::cout << "}\n";
}
