#include "content/tree_reader.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <sstream>

#include "content/quick_yaml.h"
#include "content/tree_builder.h"

namespace tc {

namespace {

/// What yaml-cpp says, in part, and how we say it to somebody who does not know YAML.
struct Saying {
  std::string_view theirs;
  std::string_view ours;
  std::string_view hint;
};

constexpr std::array sayings{
    Saying{"end of map flow not found", "a '{' is not closed with '}' before this",
           "close it, and put a comma between its entries"},
    Saying{"end of sequence flow not found", "a '[' is not closed with ']' before this",
           "close it, and put a comma between its items"},
    Saying{"end of map not found", "this line does not fit the lines above it",
           "indent it like its neighbours, and write every key as 'key: value'"},
    Saying{"end of sequence not found", "this line does not fit the list above it",
           "begin every item with '- ' in the same column"},
    Saying{"illegal EOF in scalar", "quotes are opened and never closed", "close the quotes"},
    Saying{"illegal document indicator in scalar", "quotes are opened and never closed",
           "close the quotes"},
    Saying{"illegal tab", "a tab stands where the line is indented",
           "indent with spaces, two for each level"},
    Saying{"illegal map value", "a ': ' stands where no key can",
           "text that has ': ' in it goes in quotes; keys stand in one column"},
    Saying{"illegal map key", "a '? ' stands where no key can", "text with '? ' goes in quotes"},
    Saying{"illegal block entry", "a '- ' stands where no list can begin",
           "put the list on the lines below its key"},
    Saying{"illegal flow end", "a bracket closes what was not opened",
           "text that begins with a bracket goes in quotes"},
    Saying{"unknown escape character", "no such character can follow a backslash in quotes",
           "write two backslashes, or use single quotes"},
    Saying{"the referenced anchor is not defined", "a word after '*' names nothing",
           "text that begins with '*' goes in quotes"},
    Saying{"alias", "a '*' has to be followed by a name",
           "text that begins with '*' goes in quotes"},
    Saying{"anchor", "an '&' has to be followed by a name",
           "text that begins with '&' goes in quotes"},
    Saying{"unknown token", "this character cannot begin a text", "put the text in quotes"},
};

void report(const YAML::ParserException& fault, TreeBuilder& builder, Reading& reading) {
  YAML::Mark mark = fault.mark;
  if (mark.is_null()) mark = YAML::Mark();
  const Span place = builder.locator().place(mark);
  for (const Saying& saying : sayings) {
    if (fault.msg.find(saying.theirs) == std::string::npos) continue;
    const bool alias = saying.theirs == "the referenced anchor is not defined";
    reading.error(alias ? "TC014" : "TC007", place, std::string(saying.ours),
                  std::string(saying.hint));
    return;
  }
  reading.error("TC007", place, "this cannot be read as YAML: " + fault.msg,
                "look for a missing quote, colon or bracket here or on the line above");
}

}  // namespace

std::optional<Tree> read_tree(const SourceText& source, Reading& reading,
                              const SourceLimits& limits) {
  TreeBuilder builder(source, limits, reading);
  try {
    if (read_quick_yaml(source.text, builder)) return builder.take();
    std::istringstream in(source.text);
    YAML::Parser parser(in);
    const bool any = parser.HandleNextDocument(builder);
    if (!any) {
      reading.error("TC004", {source.file, 0, 0, 0}, "the file has nothing but comments");
      return std::nullopt;
    }
    while (parser.HandleNextDocument(builder)) {
    }
    builder.look_at_last_quotes();
  } catch (const TreeBuilder::Stop&) {
    return std::nullopt;
  } catch (const YAML::ParserException& fault) {
    report(fault, builder, reading);
    return std::nullopt;
  }
  return builder.take();
}

}  // namespace tc
