// walks FOLDER STEPS: writes dialogue.ink and a thousand scenario files into the folder, walks the
// dialogue so many steps with our engine and with the bare loop, and prints as JSON what the
// variables are then. table.py holds them, and ink's, against one another.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "bare_loop.h"
#include "our_walk.h"
#include "scenario_text.h"

namespace {

using namespace tc::bench;

constexpr std::size_t scenes = 1000;
constexpr std::uint64_t seed = 7;

void write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

template <class Engine>
std::string after(int steps, Engine engine) {
  RandomChoice choices(seed);
  for (int i = 0; i < steps; ++i) engine.step(choices);
  std::string out;
  for (const int value : engine.variables())
    out += (out.empty() ? "" : ",") + std::to_string(value);
  return "[" + out + "]";
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "walks FOLDER STEPS\n";
    return 2;
  }
  const std::filesystem::path folder = words[1];
  const int steps = std::stoi(words[2]);
  const Dialogue dialogue = make_dialogue(scenes, seed);
  write(folder / "dialogue.ink", in_ink(dialogue));
  std::filesystem::create_directories(folder / "thousand");
  for (int i = 0; i < 1000; ++i) {
    const std::string name = "one-of-" + std::to_string(i);
    write(folder / "thousand" / (name + ".yaml"),
          scenario_text(name, static_cast<std::uint64_t>(i)));
  }
  std::cout << "{\"bare loop\": " << after(steps, BareLoop(dialogue))
            << ", \"ours\": " << after(steps, OurWalk(compiled(in_yaml(dialogue)))) << "}\n";
}
