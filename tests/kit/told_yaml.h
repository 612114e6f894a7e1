#pragma once

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <string>

#include "content/quick_yaml.h"

namespace tc {

/// A reader's events in words, each with its mark.
class ToldYaml final : public YAML::EventHandler {
 public:
  std::string text;

  void OnDocumentStart(const YAML::Mark& mark) override { say("document", mark); }
  void OnDocumentEnd() override { text += "end of document\n"; }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { say("null", mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { say("alias", mark); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    say(tag + std::to_string(anchor) + " <" + value + ">", mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    say("list " + tag, mark);
  }
  void OnSequenceEnd() override { text += "end of list\n"; }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    say("map " + tag, mark);
  }
  void OnMapEnd() override { text += "end of map\n"; }

 private:
  void say(const std::string& what, const YAML::Mark& mark) {
    text += what + " at " + std::to_string(mark.pos) + ", " + std::to_string(mark.line) + ":" +
            std::to_string(mark.column) + "\n";
  }
};

/// By yaml-cpp, with what it says of a fault.
inline std::string told_by_yaml_cpp(const std::string& text) {
  std::istringstream in(text);
  ToldYaml told;
  try {
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(told)) {
    }
  } catch (const YAML::Exception& fault) {
    told.text += fault.what();
  }
  return told.text;
}

/// By the quick reader; nothing where it leaves the text to yaml-cpp.
inline std::string told_quickly(const std::string& text) {
  ToldYaml told;
  return read_quick_yaml(text, told) ? told.text : "";
}

}  // namespace tc
